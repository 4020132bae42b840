/**
 * The part of Microsoft's client that speaks to its host by window messages: it asks once what
 * application it is in, then tells of focus and keys. Requests to the workbook do not come this way.
 */
interface ConversationMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

const REQUEST = 0;
const RESPONSE = 1;
const NO_ERROR = 0;
const FOR_CALLING = 0;
const BROWSER_SERIALIZER = 1;
const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;
const TASK_PANE = 1;
/** What the client reports when Tab leaves the pane's last or first control, or Escape is pressed. */
const LEAVES_FORWARD = [13, 15, 17];
const LEAVES_BACKWARD = [14, 18];

export const CONVERSATION_ID = "workbench-pane";

/** Requirement sets that a pane may ask for; what is missing in one says so when it is called. */
const REQUIREMENT_SETS = {
  ExcelApi: "1.20",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.4",
  RibbonApi: "1.2",
  DialogApi: "1.2",
  AddinCommands: "1.3",
};

export interface PaneFocus {
  readonly leaveForward: () => void;
  readonly leaveBackward: () => void;
}

/** The URL at which office.js in a frame believes to be in Excel on the web. */
export function paneAddress(origin: string): string {
  const host = "_host_Info=Excel$Web$16.01$en-US$$$$0";
  const conversation = [CONVERSATION_ID, "partner-desk", origin].join("|");
  return `/taskpane.html?${host}#&_xdm_Info=${conversation}`;
}

/** Answers the client in a frame for as long as the page lives. */
export function answerPane(frame: HTMLIFrameElement, focus: PaneFocus): void {
  window.addEventListener("message", ({ source, origin, data }) => {
    if (source !== frame.contentWindow || origin !== window.location.origin) return;
    const message = parse(data);
    if (message?._messageType !== REQUEST || message._conversationId !== CONVERSATION_ID) return;
    if (message._actionName === "ContextActivationManager_notifyHost") moveFocus(message, focus);
    frame.contentWindow?.postMessage(JSON.stringify(response(message)), origin);
  });
}

function response(request: ConversationMessage): object {
  const isFirst = request._actionName === "ContextActivationManager_getAppContextAsync";
  return {
    _messageType: RESPONSE,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: window.location.origin,
    _data: isFirst ? applicationContext() : null,
    _errorCode: NO_ERROR,
    _responseType: FOR_CALLING,
    _serializerVersion: BROWSER_SERIALIZER,
  };
}

function applicationContext(): object {
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
    _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
    _hostFullVersion: "16.0.0.0",
    _addinName: "Partner Desk",
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}

function moveFocus({ _data }: ConversationMessage, focus: PaneFocus): void {
  const action: unknown = Array.isArray(_data) ? _data[1] : undefined;
  if (LEAVES_FORWARD.includes(Number(action))) focus.leaveForward();
  if (LEAVES_BACKWARD.includes(Number(action))) focus.leaveBackward();
}

function parse(data: unknown): ConversationMessage | undefined {
  if (typeof data !== "string") return undefined;
  try {
    return JSON.parse(data) as ConversationMessage;
  } catch {
    return undefined;
  }
}
