import {
  type FromPane,
  type OfficeTheme,
  PANE_HELLO,
  THEME_PARAMETER,
  type ToPane,
} from "./host/pane-link";
import type { WireEvent, WireReply, WireRequest } from "./host/wire";

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
  readonly resolve: (reply: WireReply) => void;
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

  execute(request: WireRequest): Promise<WireReply> {
    this.requests += 1;
    const message: FromPane = { id: this.requests, request };
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
      case "reply":
        this.waiting.get(message.id)?.resolve(message.reply);
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

function replaceTransport({ OfficeExtension, OSF }: MicrosoftClient, page: PageLink): void {
  const { SessionBase, GenericEventRegistration } = OfficeExtension;
  const events = GenericEventRegistration.getGenericEventRegistration("");

  class WorkbenchSession extends SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<null> {
      return Promise.resolve(null);
    }

    _createRequestExecutorOrNull(): object {
      return {
        executeAsync: async (_data: unknown, _flags: number, message: RequestMessage) => ({
          HttpStatusCode: 200,
          ErrorCode: null,
          ErrorMessage: null,
          Headers: null,
          Body: await page.execute(message.Body),
        }),
      };
    }

    getEventRegistration(): EventRegistration {
      return events;
    }
  }

  SessionBase._overrideSession = new WorkbenchSession();
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
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
