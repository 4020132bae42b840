import "./styles/colours.css";
import "./styles/page.css";
import "./styles/controls.css";
import "./styles/steps.css";
import "./styles/fields.css";
import "./styles/answers.css";
import "./styles/home.css";
// Of pages that come later, too: a loader of styles would be longer than they are.
import "./styles/exchange.css";
import "./styles/partners.css";
import "./styles/forced-colours.css";
import { startPane } from "./start-pane";
import { followOfficeTheme } from "./theme/apply-theme";

window.paneStarts(
  Office.onReady().then(() => {
    followOfficeTheme(hostBackground);
    return startPane(document.body);
  }),
);

/** Hosts differ in whether they tell their colours at all. */
function hostBackground(): string | undefined {
  const { officeTheme } = Office.context as { officeTheme?: Office.OfficeTheme };
  return officeTheme?.bodyBackgroundColor;
}
