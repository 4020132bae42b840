import { type BatchHost, runBatch } from "../host/batch";
import type { HostEvents } from "../host/events";
import { type FromPane, PANE_HELLO, type ToPane } from "../host/pane-link";
import type { WireReply, WireRequest } from "../host/wire";
import { OfficeConversation, paneAddress } from "./office-conversation";
import type { Theme } from "./theme";

/** The server knows it: the pane is at an address of its own. */
export async function findPaneOrigin(): Promise<string> {
  return (await fetch("/pane-address")).text();
}

/** The pane: the built add-in in a frame, believing it sits in Excel on the web. */
export class PaneFrame {
  private readonly conversation: OfficeConversation;
  private batches: Promise<unknown> = Promise.resolve();
  private port: MessagePort | undefined;
  private visits = 0;

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly paneOrigin: string,
    private readonly host: BatchHost,
    private readonly events: HostEvents,
    private readonly theme: Theme,
    leave: { readonly forward: () => void; readonly backward: () => void },
  ) {
    this.conversation = new OfficeConversation(frame, paneOrigin, leave);
    window.addEventListener("message", ({ source, origin, data, ports: [port] }) => {
      if (source !== frame.contentWindow || origin !== paneOrigin) return;
      if (data === PANE_HELLO && port !== undefined) this.connect(port);
    });
    events.connect((entries) => {
      this.tell({ kind: "events", events: entries });
    });
    theme.follow((name) => {
      frame.style.colorScheme = name;
      this.tell({ kind: "theme", theme: theme.office });
    });
  }

  /** Loads the pane, or loads it again for another workbook. */
  open(): void {
    // Not connected yet, the pane is on its way and will find this workbook: a reload would stop it.
    if (this.visits > 0 && this.port === undefined) return;
    this.port?.close();
    this.port = undefined;
    this.visits += 1;
    this.frame.src = paneAddress(this.paneOrigin, this.visits, this.theme.office);
  }

  /** What a button on the ribbon does: calls the action that the add-in associated with the id. */
  invokeAction(id: string): void {
    this.conversation.invokeCommand(id);
  }

  /** Each load of the pane brings a port of its own. */
  private connect(port: MessagePort): void {
    this.port?.close();
    this.port = port;
    port.onmessage = ({ data }: MessageEvent<FromPane>) => {
      void this.answer(data).then((answer) => {
        port.postMessage(answer);
      });
    };
    this.tell({ kind: "theme", theme: this.theme.office });
  }

  private async answer({ id, request }: FromPane): Promise<ToPane> {
    try {
      return { kind: "reply", id, reply: await this.inTurn(request) };
    } catch (error) {
      return { kind: "fault", id, message: error instanceof Error ? error.message : String(error) };
    }
  }

  private tell(message: ToPane): void {
    this.port?.postMessage(JSON.parse(JSON.stringify(message)));
  }

  /** Requests run one after the other: each sees what the one before it wrote. */
  private inTurn(request: WireRequest): Promise<WireReply> {
    const run = this.batches.then(() =>
      this.events.whileAddInWrites(() => runBatch(this.host, request)),
    );
    this.batches = run.catch(() => undefined);
    return run;
  }
}
