import { setTheme, type Theme } from "@fluentui/web-components/theme/set-theme.js";
import { isDark, officeLook } from "./office-theme";

/** Each look's colours are fetched when they are needed: hardly anybody sees both. */
async function colours(dark: boolean): Promise<Theme> {
  const { theme } = dark
    ? await import(/* webpackChunkName: "dark-theme" */ "./dark-theme")
    : await import(/* webpackChunkName: "light-theme" */ "./light-theme");
  return theme;
}

/**
 * Keeps the pane in the look of the Office it sits in: now, when the system's preference changes,
 * and when the window comes back to the front, as Office tells a pane of no change of theme.
 */
export async function followOfficeTheme(hostBackground: () => string | undefined): Promise<void> {
  const prefersDark = window.matchMedia("(prefers-color-scheme: dark)");
  const apply = async () => {
    const look = officeLook(hostBackground(), prefersDark.matches);
    if (document.documentElement.dataset.officeLook === look) return;
    document.documentElement.dataset.officeLook = look;
    const theme = await colours(isDark(look));
    if (document.documentElement.dataset.officeLook === look) setTheme(theme);
  };
  prefersDark.addEventListener("change", () => void apply());
  window.addEventListener("focus", () => void apply());
  await apply();
}
