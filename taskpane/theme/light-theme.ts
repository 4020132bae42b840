import { webLightTheme } from "@fluentui/tokens";

export const theme = webLightTheme;
