import { PANE_LINK, type PaneLink } from "./host/pane-link";
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

const link = window.parent[PANE_LINK];

// The client's own load handler comes after this one, and nothing of it has talked to a host yet.
document.addEventListener(
  "load",
  ({ target }) => {
    const isHostScript = target instanceof HTMLScriptElement && HOST_SCRIPT.test(target.src);
    if (isHostScript && link !== undefined) {
      replaceTransport(window as unknown as MicrosoftClient, link);
    }
  },
  { capture: true },
);

function replaceTransport({ OfficeExtension, OSF }: MicrosoftClient, pane: PaneLink): void {
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
          Body: await pane.execute(message.Body),
        }),
      };
    }

    getEventRegistration(): EventRegistration {
      return events;
    }
  }

  SessionBase._overrideSession = new WorkbenchSession();
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  pane.connect((entries) => {
    events._handleRichApiMessage({ entries });
  });
  trustThisMachine(OSF);
  offerTheme(OSF, pane);
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

function offerTheme(client: MicrosoftClient["OSF"], pane: PaneLink): void {
  const Original = client.OfficeAppContext;
  const theme = {};
  for (const name of Object.keys(pane.officeTheme()) as (keyof ReturnType<
    typeof pane.officeTheme
  >)[]) {
    Object.defineProperty(theme, name, { enumerable: true, get: () => pane.officeTheme()[name] });
  }
  client.OfficeAppContext = function withTheme(this: object, ...given: unknown[]): void {
    given[THEME_ARGUMENT] = theme;
    Original.apply(this, given);
  };
}
