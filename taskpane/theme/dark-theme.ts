import { webDarkTheme } from "@fluentui/tokens";

export const theme = webDarkTheme;
