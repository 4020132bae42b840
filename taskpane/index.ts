import "@fluentui/web-components/button.js";
import "@fluentui/web-components/checkbox.js";
import "@fluentui/web-components/field.js";
import "@fluentui/web-components/message-bar.js";
import "@fluentui/web-components/progress-bar.js";
import "@fluentui/web-components/radio.js";
import "@fluentui/web-components/radio-group.js";
import "./styles/page.css";
import "./styles/steps.css";
import "./styles/fields.css";
import "./styles/answers.css";
import "./styles/forced-colours.css";
import { startPane } from "./start-pane";
import { followOfficeTheme } from "./theme/apply-theme";

void Office.onReady().then(async () => {
  // A pane without its colours still answers; one without its answers is of no use.
  await Promise.allSettled([followOfficeTheme(hostBackground)]);
  await startPane(document.body);
});

/** Hosts differ in whether they tell their colours at all. */
function hostBackground(): string | undefined {
  const { officeTheme } = Office.context as { officeTheme?: Office.OfficeTheme };
  return officeTheme?.bodyBackgroundColor;
}
