import type { WireEvent, WireReply, WireRequest } from "./wire";

/**
 * What the page that owns the grid and the pane's frame tell each other. The two are at different
 * addresses, so that a browser runs them side by side and a long calculation in the grid leaves the
 * pane free, as Excel does.
 */
export interface SentRequest {
  readonly request: WireRequest;
  /** What Microsoft's client says of the request as a whole. */
  readonly flags: number;
  /** Whether `Excel.run` was asked to make one undo step of everything. */
  readonly isGroup: boolean;
}

export interface FromPane extends SentRequest {
  readonly id: number;
}

/** A reply, or what the client takes for a connection that failed. */
export type Answer = { readonly reply: WireReply } | { readonly failure: ConnectionFailure };

export interface ConnectionFailure {
  readonly code: string;
  readonly message: string;
  readonly status: number;
}

export type ToPane =
  | { readonly kind: "answer"; readonly id: number; readonly answer: Answer }
  | { readonly kind: "fault"; readonly id: number; readonly message: string }
  | { readonly kind: "events"; readonly events: readonly WireEvent[] }
  | { readonly kind: "theme"; readonly theme: OfficeTheme };

/** What the pane posts to the page first, with the port over which everything else goes. */
export const PANE_HELLO = "partner-desk-pane";

/** Where the pane's address tells the theme that it opens in. */
export const THEME_PARAMETER = "workbench-theme";

/** Colours of the Office theme, as `Office.context.officeTheme` tells them. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
  readonly themeId: string;
}
