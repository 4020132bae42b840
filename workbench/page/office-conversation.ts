import { type OfficeTheme, THEME_PARAMETER } from "../host/pane-link";

/**
 * The part of Microsoft's client that speaks to its host by window messages: it asks once what
 * application it is in, registers for ribbon commands, and tells of focus and keys. Requests to
 * the workbook do not come this way.
 */
interface ConversationMessage {
  readonly _messageType: number;
  readonly _actionType?: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

const REQUEST = 0;
const RESPONSE = 1;
const REGISTER_EVENT = 1;
const FOR_CALLING = 0;
const FOR_EVENTING = 1;
const NO_ERROR = 0;
const BROWSER_SERIALIZER = 1;
const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;
const TASK_PANE = 1;
const RIBBON_COMMAND_EVENT = 39;
/** What the client reports when Tab leaves the pane's last or first control, or Escape is pressed. */
const LEAVES_FORWARD = [13, 15, 17];
const LEAVES_BACKWARD = [14, 18];

/** Each load of the pane speaks in a conversation of its own. */
function conversationOf(visit: number): string {
  return `workbench-pane-${visit}`;
}

/** Beside ExcelApi, of which the mood says how new it is; what is missing says so when called. */
const REQUIREMENT_SETS = {
  DelayForCellEdit: "1.1",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.4",
  RibbonApi: "1.2",
  AddinCommands: "1.3",
};

/**
 * The URL at which office.js in a frame believes to be in Excel on the web.
 *
 * @param visit Counts the loads: the same address again would load nothing.
 */
export function paneAddress(origin: string, visit: number, theme: OfficeTheme): string {
  const host = "_host_Info=Excel$Web$16.01$en-US$$$$0";
  const own = new URLSearchParams({
    visit: String(visit),
    [THEME_PARAMETER]: JSON.stringify(theme),
  });
  const conversation = [conversationOf(visit), "partner-desk", window.location.origin].join("|");
  return `${origin}/taskpane.html?${host}&${own.toString()}#&_xdm_Info=${conversation}`;
}

/** Answers the client in a frame for as long as the page lives. */
export class OfficeConversation {
  private id = "";
  private commandEvent: string | undefined;
  private clicks: string[] = [];

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly paneOrigin: string,
    private readonly newestSet: () => string,
    private readonly leave: { readonly forward: () => void; readonly backward: () => void },
  ) {
    window.addEventListener("message", ({ source, origin, data }) => {
      if (source !== frame.contentWindow || origin !== paneOrigin) return;
      const message = parse(data);
      if (message?._messageType === REQUEST && message._conversationId === this.id) {
        this.answer(message);
      }
    });
  }

  /**
   * The pane is loaded anew: what the last one registered for is gone, and so is what it is still
   * about to register for. A click that was sent there would be lost with it.
   */
  restart(visit: number): void {
    this.id = conversationOf(visit);
    this.commandEvent = undefined;
  }

  /**
   * Sends the click of a ribbon button. A pane that has not started gets it as soon as Microsoft's
   * client listens, as in Excel: whatever the add-in has not associated by then is never called.
   */
  invokeCommand(callbackName: string): void {
    if (this.commandEvent === undefined) {
      this.clicks.push(callbackName);
      return;
    }
    const id = crypto.randomUUID();
    const eventObject = JSON.stringify({ source: { id: callbackName } });
    this.post({
      _actionName: this.commandEvent,
      _correlationId: -1,
      _data: [id, callbackName, eventObject],
      _responseType: FOR_EVENTING,
    });
  }

  private answer(request: ConversationMessage): void {
    let isListening = false;
    if (request._actionName === "ContextActivationManager_notifyHost") this.moveFocus(request);
    if (request._actionType === REGISTER_EVENT && eventOf(request) === RIBBON_COMMAND_EVENT) {
      this.commandEvent = request._actionName;
      isListening = true;
    }
    const isFirst = request._actionName === "ContextActivationManager_getAppContextAsync";
    this.post({
      _actionName: request._actionName,
      _correlationId: request._correlationId,
      _data: isFirst ? applicationContext(this.newestSet()) : { Version: 1, Error: 0 },
      _responseType: FOR_CALLING,
    });
    if (!isListening) return;
    const clicks = this.clicks;
    this.clicks = [];
    for (const click of clicks) this.invokeCommand(click);
  }

  private post(message: object): void {
    const { origin } = window.location;
    const envelope = {
      _messageType: RESPONSE,
      _conversationId: this.id,
      _origin: origin,
      _errorCode: NO_ERROR,
      _serializerVersion: BROWSER_SERIALIZER,
      ...message,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(envelope), this.paneOrigin);
  }

  private moveFocus({ _data }: ConversationMessage): void {
    const action = Number(Array.isArray(_data) ? _data[1] : undefined);
    if (LEAVES_FORWARD.includes(action)) this.leave.forward();
    if (LEAVES_BACKWARD.includes(action)) this.leave.backward();
  }
}

function eventOf({ _data }: ConversationMessage): number | undefined {
  const isRegistration = typeof _data === "object" && _data !== null && "eventDispId" in _data;
  return isRegistration ? Number(_data.eventDispId) : undefined;
}

function applicationContext(newestSet: string): object {
  return {
    _id: "partner-desk",
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.01",
    _appMinorVersion: 1,
    _appUILocale: "en-US",
    _dataLocale: "en-US",
    _docUrl: window.location.href,
    _clientMode: READ_WRITE,
    _settings: {},
    _reason: "documentOpened",
    _osfControlType: TASK_PANE,
    _eToken: "",
    _correlationId: "",
    _appInstanceId: "partner-desk",
    _requirementMatrix: JSON.stringify({ ...REQUIREMENT_SETS, ExcelApi: newestSet }),
    _hostFullVersion: "16.0.0.0",
    _addinName: "Partner Desk",
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}

function parse(data: unknown): ConversationMessage | undefined {
  if (typeof data !== "string") return undefined;
  try {
    return JSON.parse(data) as ConversationMessage;
  } catch {
    return undefined;
  }
}
