import {
  type Answer,
  type FromPane,
  type OfficeTheme,
  PANE_HELLO,
  type SentRequest,
  THEME_PARAMETER,
  type ToPane,
} from "./host/pane-link";
import type { WireEvent, WireRequest } from "./host/wire";

/**
 * Runs in the pane before Microsoft's office.js. It waits for the part of office.js that speaks to
 * a host, and puts the workbench in Excel's place at the other end of the wire; everything above
 * the wire stays Microsoft's.
 */
interface RequestMessage {
  readonly Body: WireRequest;
}

interface EventRegistration {
  readonly _handleRichApiMessage: (message: { entries: readonly WireEvent[] }) => void;
}

/** The few names of Microsoft's client that stand between it and a host. */
interface MicrosoftClient {
  readonly OfficeExtension: {
    readonly SessionBase: { new (): object; _overrideSession?: object };
    readonly GenericEventRegistration: {
      readonly getGenericEventRegistration: (controlId: string) => EventRegistration;
    };
    readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  };
  readonly Excel: { run: (options: unknown, batch?: Batch) => Promise<unknown> };
  readonly OSF: {
    OfficeAppContext: (this: object, ...given: unknown[]) => void;
    readonly InitializationHelper: {
      readonly prototype: { checkReceiverOriginAndRun: (run: () => void) => void };
    };
  };
}

const HOST_SCRIPT = /\/excel-web-[\d.]+(\.debug)?\.js$/;
/** Where `OfficeAppContext` takes the theme; Excel on the web leaves it out. */
const THEME_ARGUMENT = 25;
const TRUSTED = 3;

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** The other end of the wire: the page that owns the grid. */
class PageLink {
  theme = JSON.parse(
    new URLSearchParams(window.location.search).get(THEME_PARAMETER) ?? "{}",
  ) as OfficeTheme;
  private readonly port: MessagePort;
  private readonly waiting = new Map<number, Waiting>();
  private requests = 0;
  private deliver: (events: readonly WireEvent[]) => void = () => undefined;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    port1.onmessage = ({ data }: MessageEvent<ToPane>) => {
      this.take(data);
    };
    const [, , pageOrigin = ""] = window.location.hash.split("|");
    window.parent.postMessage(PANE_HELLO, pageOrigin, [port2]);
  }

  execute(sent: SentRequest): Promise<Answer> {
    this.requests += 1;
    const message: FromPane = { id: this.requests, ...sent };
    return new Promise((resolve, reject) => {
      this.waiting.set(message.id, { resolve, reject });
      this.port.postMessage(JSON.parse(JSON.stringify(message)));
    });
  }

  onEvents(deliver: (events: readonly WireEvent[]) => void): void {
    this.deliver = deliver;
  }

  private take(message: ToPane): void {
    switch (message.kind) {
      case "answer":
        this.waiting.get(message.id)?.resolve(message.answer);
        this.waiting.delete(message.id);
        break;
      case "fault":
        this.waiting.get(message.id)?.reject(new Error(message.message));
        this.waiting.delete(message.id);
        break;
      case "events":
        this.deliver(message.events);
        break;
      case "theme":
        this.theme = message.theme;
        // The pane looks at Office's theme when its window comes to the front.
        window.dispatchEvent(new Event("focus"));
        break;
    }
  }
}

const link = new PageLink();

// The client's own load handler comes after this one, and nothing of it has talked to a host yet.
document.addEventListener(
  "load",
  ({ target }) => {
    const isHostScript = target instanceof HTMLScriptElement && HOST_SCRIPT.test(target.src);
    if (isHostScript) replaceTransport(window as unknown as MicrosoftClient, link);
  },
  { capture: true },
);

/** Ours among the flags of a request: the published client does not pass groups on. */
const UNDO_GROUP = 1 << 24;

type Batch = (context: { _requestFlagModifier: number }) => Promise<unknown>;

/** Marks every request of an `Excel.run` that asks for one undo step. */
function tellOfUndoGroups(excel: MicrosoftClient["Excel"]): void {
  const run = excel.run.bind(excel);
  excel.run = (...given) => {
    const [options, batch] = given;
    if (!isGrouped(options) || batch === undefined) return run(...given);
    return run(options, (context) => {
      context._requestFlagModifier |= UNDO_GROUP;
      return batch(context);
    });
  };
}

function isGrouped(options: unknown): boolean {
  return (
    typeof options === "object" &&
    options !== null &&
    "mergeUndoGroup" in options &&
    options.mergeUndoGroup === true
  );
}

function asResponse(answer: Answer): object {
  if ("reply" in answer) {
    const { reply } = answer;
    return { HttpStatusCode: 200, ErrorCode: null, ErrorMessage: null, Headers: null, Body: reply };
  }
  const { status, code, message } = answer.failure;
  return {
    HttpStatusCode: status,
    ErrorCode: code,
    ErrorMessage: message,
    Headers: null,
    Body: null,
  };
}

function replaceTransport({ OfficeExtension, OSF, Excel }: MicrosoftClient, page: PageLink): void {
  const { SessionBase, GenericEventRegistration } = OfficeExtension;
  const events = GenericEventRegistration.getGenericEventRegistration("");

  class WorkbenchSession extends SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<null> {
      return Promise.resolve(null);
    }

    _createRequestExecutorOrNull(): object {
      return {
        executeAsync: async (_data: unknown, flags: number, { Body }: RequestMessage) =>
          asResponse(
            await page.execute({
              request: Body,
              flags: flags & ~UNDO_GROUP,
              isGroup: (flags & UNDO_GROUP) !== 0,
            }),
          ),
      };
    }

    getEventRegistration(): EventRegistration {
      return events;
    }
  }

  SessionBase._overrideSession = new WorkbenchSession();
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  tellOfUndoGroups(Excel);
  page.onEvents((entries) => {
    events._handleRichApiMessage({ entries });
  });
  trustThisMachine(OSF);
  offerTheme(OSF, page);
}

/** The client talks only to Microsoft's hosts over HTTPS; this one is on the same machine. */
function trustThisMachine({ InitializationHelper }: MicrosoftClient["OSF"]): void {
  InitializationHelper.prototype.checkReceiverOriginAndRun = function trust(
    this: { _webAppState?: { clientEndPoint: { _hostTrustCheckStatus: number } } },
    run: () => void,
  ): void {
    if (this._webAppState !== undefined) {
      this._webAppState.clientEndPoint._hostTrustCheckStatus = TRUSTED;
    }
    run();
  };
}

function offerTheme(client: MicrosoftClient["OSF"], page: PageLink): void {
  const Original = client.OfficeAppContext;
  const theme = {};
  for (const name of Object.keys(page.theme) as (keyof OfficeTheme)[]) {
    Object.defineProperty(theme, name, { enumerable: true, get: () => page.theme[name] });
  }
  client.OfficeAppContext = function withTheme(this: object, ...given: unknown[]): void {
    given[THEME_ARGUMENT] = theme;
    Original.apply(this, given);
  };
}
