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
import { associateCommands } from "./commands";
import { startPane } from "./start-pane";
import { followOfficeTheme } from "./theme/apply-theme";

const started = Office.onReady().then(() => {
  followOfficeTheme(hostBackground);
  return startPane(document.body);
});
associateCommands(started);

/** Hosts differ in whether they tell their colours at all. */
function hostBackground(): string | undefined {
  const { officeTheme } = Office.context as { officeTheme?: Office.OfficeTheme };
  return officeTheme?.bodyBackgroundColor;
}
