import { type BatchHost, runBatch } from "../host/batch";
import type { HostEvents } from "../host/events";
import { type Answer, type FromPane, PANE_HELLO, type ToPane } from "../host/pane-link";
import type { Moods } from "../moods/moods";
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
  private isOnItsWay = false;

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly paneOrigin: string,
    private readonly host: Omit<BatchHost, "guard">,
    private readonly moods: Moods,
    private readonly events: HostEvents,
    private readonly theme: Theme,
    leave: { readonly forward: () => void; readonly backward: () => void },
  ) {
    this.conversation = new OfficeConversation(
      frame,
      paneOrigin,
      () => moods.settings.newestSet,
      leave,
    );
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
    // Not connected yet, the pane will find this workbook: a reload would stop it.
    if (this.isOnItsWay) return;
    this.isOnItsWay = true;
    this.port?.close();
    this.port = undefined;
    this.visits += 1;
    this.conversation.restart(this.visits);
    this.frame.src = paneAddress(this.paneOrigin, this.visits, this.theme.office);
  }

  /** Answers this pane no more, and settles when what it asked for last is done. */
  async leave(): Promise<void> {
    this.port?.close();
    this.port = undefined;
    await this.batches;
  }

  /** What a button on the ribbon does: calls the action that the add-in associated with the id. */
  invokeAction(id: string): void {
    this.conversation.invokeCommand(id);
  }

  /** Each load of the pane brings a port of its own. */
  private connect(port: MessagePort): void {
    this.isOnItsWay = false;
    this.port?.close();
    this.port = port;
    port.onmessage = ({ data }: MessageEvent<FromPane>) => {
      void this.answer(data).then((answer) => {
        port.postMessage(answer);
      });
    };
    this.tell({ kind: "theme", theme: this.theme.office });
  }

  private async answer(sent: FromPane): Promise<ToPane> {
    const { id } = sent;
    try {
      await this.moods.admitted(sent);
      return { kind: "answer", id, answer: await this.inTurn(sent) };
    } catch (error) {
      return { kind: "fault", id, message: error instanceof Error ? error.message : String(error) };
    }
  }

  private tell(message: ToPane): void {
    this.port?.postMessage(JSON.parse(JSON.stringify(message)));
  }

  /** Requests run one after the other: each sees what the one before it wrote. */
  private inTurn(sent: FromPane): Promise<Answer> {
    const run = this.batches.then(() =>
      this.events.whileAddInWrites(() =>
        this.moods.answer(sent, (request, guard) => runBatch({ ...this.host, guard }, request)),
      ),
    );
    this.batches = run.catch(() => undefined);
    return run;
  }
}
