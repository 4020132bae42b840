import { webDarkTheme, webLightTheme } from "@fluentui/tokens";
import { setTheme } from "@fluentui/web-components/theme/set-theme.js";
import { isDark, officeLook } from "./office-theme";

/**
 * Keeps the pane in the look of the Office it sits in: now, when the system's preference changes,
 * and when the window comes back to the front, as Office tells a pane of no change of theme.
 */
export function followOfficeTheme(hostBackground: () => string | undefined): void {
  const prefersDark = window.matchMedia("(prefers-color-scheme: dark)");
  const apply = () => {
    const look = officeLook(hostBackground(), prefersDark.matches);
    setTheme(isDark(look) ? webDarkTheme : webLightTheme);
    document.documentElement.dataset.officeLook = look;
  };
  apply();
  prefersDark.addEventListener("change", apply);
  window.addEventListener("focus", apply);
}
