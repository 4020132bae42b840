import { officeLook } from "./office-theme";

/**
 * Keeps the pane in the look of the Office it sits in: now, when the system's preference changes,
 * and when the window comes back to the front, as Office tells a pane of no change of theme. The
 * colours of each look are in styles/colours.css.
 */
export function followOfficeTheme(hostBackground: () => string | undefined): void {
  const prefersDark = window.matchMedia("(prefers-color-scheme: dark)");
  const apply = () => {
    document.documentElement.dataset.officeLook = officeLook(hostBackground(), prefersDark.matches);
  };
  prefersDark.addEventListener("change", apply);
  window.addEventListener("focus", apply);
  apply();
}
