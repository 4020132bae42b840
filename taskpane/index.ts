import "./styles/colours.css";
import "./styles/page.css";
import "./styles/controls.css";
import "./styles/steps.css";
import "./styles/fields.css";
import "./styles/answers.css";
import "./styles/home.css";
import "./styles/forced-colours.css";
import { startPane } from "./start-pane";
import { followOfficeTheme } from "./theme/apply-theme";

void Office.onReady().then(async () => {
  followOfficeTheme(hostBackground);
  await startPane(document.body);
});

/** Hosts differ in whether they tell their colours at all. */
function hostBackground(): string | undefined {
  const { officeTheme } = Office.context as { officeTheme?: Office.OfficeTheme };
  return officeTheme?.bodyBackgroundColor;
}
