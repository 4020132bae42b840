/** Error codes that Excel's host answers with, in its spelling. */
export type HostErrorCode =
  | "ItemNotFound"
  | "ItemAlreadyExists"
  | "InvalidArgument"
  | "InvalidReference"
  | "InvalidOperation"
  | "AccessDenied"
  | "GeneralException"
  | "NotImplemented"
  | "ApiNotFound"
  | "InvalidOperationInCellEditMode"
  | "UndoNotSupported";

const STATUS: Readonly<Record<HostErrorCode, number>> = {
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  InvalidArgument: 400,
  InvalidReference: 400,
  InvalidOperation: 400,
  AccessDenied: 403,
  GeneralException: 500,
  NotImplemented: 501,
  ApiNotFound: 404,
  InvalidOperationInCellEditMode: 400,
  UndoNotSupported: 400,
};

/** A refusal that reaches the pane as a `RichApi.Error` of that code. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }

  get httpStatusCode(): number {
    return STATUS[this.code];
  }
}

export function itemNotFound(what: string): HostError {
  return new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}.`);
}

export function itemAlreadyExists(what: string): HostError {
  return new HostError(
    "ItemAlreadyExists",
    `A resource with the same name or identifier already exists: ${what}.`,
  );
}

export function invalidArgument(why: string): HostError {
  return new HostError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format: ${why}.`,
  );
}

/** What Excel says of everything that protection or missing rights forbid. */
export function accessDenied(): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.");
}

/** Excel has it, the workbench has not: said aloud, so that nobody takes silence for success. */
export function notImplemented(member: string): HostError {
  return new HostError("NotImplemented", `The workbench does not implement ${member}; Excel may.`);
}
