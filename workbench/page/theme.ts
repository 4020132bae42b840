import type { OfficeTheme } from "../host/pane-link";

export type ThemeName = "light" | "dark";

const STORED_UNDER = "partner-desk-workbench-theme";

/** Office's own colours for its white and its black theme. */
const OFFICE_THEMES: Readonly<Record<ThemeName, OfficeTheme>> = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#262626",
    controlBackgroundColor: "#FFFFFF",
    controlForegroundColor: "#262626",
    isDarkTheme: false,
    themeId: "White",
  },
  dark: {
    bodyBackgroundColor: "#262626",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#444444",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
    themeId: "Black",
  },
};

/** The page's theme: chosen by the system until a person chooses. */
export class Theme {
  private name: ThemeName;
  private readonly listeners = new Set<(name: ThemeName) => void>();

  constructor() {
    const stored = localStorage.getItem(STORED_UNDER);
    const prefersDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
    this.name = stored === "dark" || (stored === null && prefersDark) ? "dark" : "light";
  }

  get current(): ThemeName {
    return this.name;
  }

  get office(): OfficeTheme {
    return OFFICE_THEMES[this.name];
  }

  /** Calls back now and on every change. */
  follow(listener: (name: ThemeName) => void): void {
    this.listeners.add(listener);
    listener(this.name);
  }

  toggle(): void {
    this.name = this.name === "dark" ? "light" : "dark";
    localStorage.setItem(STORED_UNDER, this.name);
    for (const listener of this.listeners) listener(this.name);
  }
}
