import { type BatchHost, runBatch } from "../host/batch";
import type { HostEvents } from "../host/events";
import { PANE_LINK } from "../host/pane-link";
import type { WireRequest } from "../host/wire";
import { OfficeConversation, paneAddress } from "./office-conversation";
import type { Theme } from "./theme";

/** The pane: the built add-in in a frame, believing it sits in Excel on the web. */
export class PaneFrame {
  private readonly conversation: OfficeConversation;
  private batches: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly host: BatchHost,
    private readonly events: HostEvents,
    theme: Theme,
    leave: { readonly forward: () => void; readonly backward: () => void },
  ) {
    this.conversation = new OfficeConversation(frame, leave);
    window[PANE_LINK] = {
      execute: (request) => this.inTurn(request),
      connect: (deliver) => {
        events.connect(deliver);
      },
      officeTheme: () => theme.office,
    };
    theme.follow((name) => {
      frame.style.colorScheme = name;
      // The pane looks at Office's theme when its window comes to the front.
      frame.contentWindow?.dispatchEvent(new Event("focus"));
    });
  }

  /** Loads the pane, or loads it again for another workbook. */
  open(): void {
    const { contentWindow } = this.frame;
    if (this.frame.getAttribute("src") === null) {
      this.frame.src = paneAddress(window.location.origin);
    } else if (contentWindow?.location.href !== "about:blank") {
      // Still blank, the pane is on its way and will find this workbook: a reload would stop it.
      contentWindow?.location.reload();
    }
  }

  /** What a button on the ribbon does: calls the action that the add-in associated with the id. */
  invokeAction(id: string): void {
    this.conversation.invokeCommand(id);
  }

  /** Requests run one after the other: each sees what the one before it wrote. */
  private inTurn(request: WireRequest): ReturnType<typeof runBatch> {
    const plain = JSON.parse(JSON.stringify(request)) as WireRequest;
    const run = this.batches.then(() =>
      this.events.whileAddInWrites(() => runBatch(this.host, plain)),
    );
    this.batches = run;
    return run;
  }
}
