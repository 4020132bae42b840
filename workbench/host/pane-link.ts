import type { WireEvent, WireReply, WireRequest } from "./wire";

/** What the page that owns the grid offers to the pane's frame, and nothing more. */
export interface PaneLink {
  readonly execute: (request: WireRequest) => Promise<WireReply>;
  /** Hands over what delivers events to the client inside the pane. */
  readonly connect: (deliver: (events: readonly WireEvent[]) => void) => void;
  readonly officeTheme: () => OfficeTheme;
}

/** Colours of the Office theme, as `Office.context.officeTheme` tells them. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
  readonly themeId: string;
}

/** The name under which the page keeps the link for the pane's frame. */
export const PANE_LINK = "partnerDeskPaneLink";

declare global {
  interface Window {
    [PANE_LINK]?: PaneLink;
  }
}
