import { HostError } from "../host/host-error";
import type { HostObject } from "../host/host-object";
import type { SentRequest, Answer } from "../host/pane-link";
import { ACTION, PATH, type WireReply, type WireRequest } from "../host/wire";
import { NEWER_MEMBERS } from "./newer-members";
import { CALM, type FailureKind, type MoodSettings } from "./mood-settings";

/** Flags that office.js sends along with a request. */
const CHANGES_SOMETHING = 1;
const WAITS_FOR_CELL_EDIT = 64;

/** Never part of an undo group, in any version of Excel. */
const NOT_UNDOABLE = /^(Worksheet\.Delete|Work(sheet|book)Protection\.\w+)$/;
const ADDS_OR_DELETES_SHEETS = /^(WorksheetCollection\.Add|Worksheet\.Delete)$/;
/** More formulas than this in one request are refused in a group, where Excel has that fault. */
const MOST_GROUPED_FORMULAS = 500;

type Run = (request: WireRequest, guard: Guard) => Promise<WireReply>;
/** Asked before each call and each property that is set; throws what Excel would refuse it with. */
export type Guard = (owner: HostObject, member: string, value?: unknown) => void;

/** The ways in which Excel refuses and delays, put between the pane and the workbook. */
export class Moods {
  private present = CALM;
  private requests = 0;
  private failures = 0;
  private injected = 0;
  private readonly listeners = new Set<(settings: MoodSettings) => void>();

  get settings(): MoodSettings {
    return this.present;
  }

  /** What is not named stays as it is; requests are counted anew from here. */
  change(change: Partial<MoodSettings>): void {
    this.present = { ...this.present, ...change };
    this.requests = 0;
    this.failures = 0;
    for (const listener of this.listeners) listener(this.present);
  }

  onChange(listener: (settings: MoodSettings) => void): void {
    this.listeners.add(listener);
  }

  /** Requests that the pane sent since the mood changed last. */
  get counted(): number {
    return this.requests;
  }

  /** Requests, since the page was opened, that were not answered as a calm Excel would. */
  get faults(): number {
    return this.injected;
  }

  /** Settles at once, or when nobody is typing in a cell any more, for a request that waits. */
  async admitted({ request, flags }: SentRequest): Promise<void> {
    if (!isForWorkbook(request) || (flags & WAITS_FOR_CELL_EDIT) === 0) return;
    while (this.isCellEdited(this.requests + 1) && this.present.holdsWaiting) {
      await new Promise<void>((ended) => {
        const listener = (): void => {
          this.listeners.delete(listener);
          ended();
        };
        this.listeners.add(listener);
      });
    }
  }

  async answer(sent: SentRequest, run: Run): Promise<Answer> {
    const { request } = sent;
    if (!isForWorkbook(request) || isTidying(request)) {
      return { reply: await run(request, () => undefined) };
    }
    const how = this.failureOf(sent);
    this.requests += 1;
    if (this.isCellEdited(this.requests)) {
      this.injected += 1;
      return { reply: refusal("InvalidOperationInCellEditMode") };
    }
    if (this.present.isReadOnly && (sent.flags & CHANGES_SOMETHING) !== 0) {
      this.injected += 1;
      return { reply: refusal("AccessDenied") };
    }
    const guard = this.guard(sent.isGroup);
    if (how !== undefined) this.injected += 1;
    switch (how) {
      case undefined:
        return { reply: await run(request, guard) };
      case "refused":
        return { reply: refusal("GeneralException") };
      case "halfway":
        return { reply: await halfway(request, (half) => run(half, guard)) };
      case "timeout":
        return { failure: { code: "Timeout", message: "The request timed out.", status: 408 } };
      case "lost":
        await run(request, guard);
        return { failure: { code: "ConnectionFailure", message: "No answer came.", status: 500 } };
    }
  }

  private isCellEdited(request: number): boolean {
    const { cellEditFrom } = this.present;
    return cellEditFrom !== undefined && request >= cellEditFrom;
  }

  private failureOf({ request, flags, isGroup }: SentRequest): FailureKind | undefined {
    const { failing } = this.present;
    if (failing === undefined) return undefined;
    const { from, times, how, member, changing = false, grouped = false } = failing;
    if (grouped && !isGroup) return undefined;
    if (changing && (flags & CHANGES_SOMETHING) === 0) return undefined;
    if (member !== undefined && !names(request).includes(member)) return undefined;
    this.failures += 1;
    return this.failures >= from && this.failures < from + times ? how : undefined;
  }

  private guard(isGroup: boolean): Guard {
    const { newestSet } = this.present;
    const grouped = isGroup ? this.groupGuard() : undefined;
    return (owner, member, value) => {
      const since = NEWER_MEMBERS[`${owner.typeName}.${member}`];
      if (since !== undefined && minorOf(since) > minorOf(newestSet)) {
        this.injected += 1;
        throw apiNotFound();
      }
      grouped?.(owner, member, value);
    };
  }

  private groupGuard(): Guard {
    const { undoGroups, newestSet } = this.present;
    // An older Excel does not know groups and takes each request for itself.
    if (newestSet !== CALM.newestSet) return () => undefined;
    let formulas = 0;
    return (owner, member, value) => {
      const name = `${owner.typeName}.${member}`;
      if (member === "Formulas" && Array.isArray(value))
        formulas += value.flat().filter(isFormula).length;
      const isRefused =
        undoGroups === "refused" ||
        NOT_UNDOABLE.test(name) ||
        (undoGroups === "refusedForSheets" && ADDS_OR_DELETES_SHEETS.test(name)) ||
        (undoGroups === "refusedForManyFormulas" && formulas > MOST_GROUPED_FORMULAS);
      if (!isRefused) return;
      this.injected += 1;
      throw new HostError("UndoNotSupported", `${name} is in no undo group.`);
    };
  }
}

/** All sets of ours are 1.something. */
function minorOf(set: string): number {
  return Number(set.slice("1.".length));
}

function apiNotFound(): HostError {
  return new HostError("ApiNotFound", "The API you are trying to use could not be found.");
}

function isFormula(content: unknown): boolean {
  return typeof content === "string" && content.startsWith("=");
}

/**
 * Requests to show the pane and the like go to Office, whatever the workbook's state. One that begins
 * at nothing but what an earlier one keeps hold of, such as a range, is for the workbook too.
 */
function isForWorkbook({ ObjectPaths }: WireRequest): boolean {
  return Object.values(ObjectPaths).some(
    ({ ObjectPathType }) => ObjectPathType === PATH.root || ObjectPathType === PATH.reference,
  );
}

/**
 * When office.js lets go of what it kept hold of, by itself, is left to chance, and nobody learns how
 * that ended: as requests of the add-in they would be counted now and not another time.
 */
function isTidying({ Actions }: WireRequest): boolean {
  const calls = Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate);
  return calls.length > 0 && calls.every(({ Name }) => Name === "_RemoveReference");
}

function names({ Actions, ObjectPaths }: WireRequest): readonly string[] {
  return [...Actions, ...Object.values(ObjectPaths)].map(({ Name }) => Name);
}

const WORDS = {
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  AccessDenied: "You cannot perform the requested operation.",
  GeneralException: "There was an internal error while processing the request.",
} as const;

function refusal(code: keyof typeof WORDS, index = 0): WireReply {
  const error = new HostError(code, WORDS[code]);
  return {
    Results: [],
    TraceIds: [],
    Error: {
      Code: code,
      Message: error.message,
      Location: "",
      ActionIndex: index,
      HttpStatusCode: error.httpStatusCode,
    },
  };
}

/** The first half of the calls and of the properties to set takes effect. */
async function halfway(
  request: WireRequest,
  run: (half: WireRequest) => Promise<WireReply>,
): Promise<WireReply> {
  const changing = request.Actions.flatMap(({ ActionType }, index) =>
    ActionType === ACTION.method || ActionType === ACTION.setProperty ? [index] : [],
  );
  const half = changing[Math.floor(changing.length / 2)] ?? 0;
  const reply = await run({ ...request, Actions: request.Actions.slice(0, half) });
  return reply.Error === undefined ? { ...reply, ...errorOf(half) } : reply;
}

function errorOf(index: number): Pick<WireReply, "Error"> {
  const { Error: error } = refusal("GeneralException", index);
  return error === undefined ? {} : { Error: error };
}
