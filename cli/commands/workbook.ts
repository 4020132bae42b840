import { readFile } from "node:fs/promises";
import { Command, Option } from "commander";
import type { Problem, Result } from "../../src/result";
import { invalid, ok } from "../../src/result";
import { draftOfCase } from "../../src/case/draft-of-case";
import { CASE_SHAPE, isNothing } from "../../src/case/given-case";
import { PROFILE_NAMES } from "../../src/policy/names";
import { policyFor } from "../../src/policy/policy";
import { SAMPLE_CASE } from "../../src/case/sample";
import { FURTHER_GROUPS, type FurtherGroup } from "../../src/sheets/description/sheet-groups";
import { gatherContent } from "../../src/sheets/gather-content";
import { kindsFor } from "../../src/sheets/kinds-for";
import { COPY_KINDS, type CopyKind, makeCopy } from "../../src/xlsx/make-copy";
import type { OwnLevel } from "../../src/programme/level-table";
import { LEVEL_LISTS } from "../../src/programme/own-levels";
import { previewPartnerCopy } from "../../src/sheets/copies/visibility";
import { readBack } from "../../src/sheets/read-back";
import { readXlsxFile } from "../../src/xlsx/read";
import { parseInput, readText, sourceName } from "../read-input";
import { withOwnTypeOf } from "../own-type-of";
import { readCase } from "../../src/element/case-element";
import { refusedBeside } from "../../src/element/refused-part";
import type { Ending } from "../run-command";
import { type OwnTable, policyOption, readPolicyFile } from "../read-policy";
import { writeWhole } from "../write-whole";

interface WorkbookOptions {
  readonly kind: CopyKind;
  readonly input?: string;
  readonly profile?: string;
  readonly policy?: string;
  readonly sample?: true;
  readonly names?: true;
  readonly sheets?: readonly FurtherGroup[];
  readonly out: string;
}

/**
 * `workbook` writes a case as an .xlsx file, `read` reads one back; each ends with its ending.
 *
 * @param version Of Partner Desk, for the footers of the pages.
 */
export function workbookCommands(
  version: string,
  run: (ending: Promise<Ending>) => Promise<void>,
): Command[] {
  const write = new Command("workbook")
    .summary("a case as an .xlsx workbook: full, portable, for the partner, or values only")
    .description(
      "Writes a case as an .xlsx workbook. full calls the add-in's functions; portable has native " +
        "formulas instead and stays live without the add-in; partner holds only what the partner may " +
        "see; values holds results only.",
    )
    .allowExcessArguments(false)
    .addOption(new Option("-k, --kind <kind>", "which copy").choices(COPY_KINDS).default("full"))
    .addOption(
      new Option("-i, --input <file>", "the case; - is standard input").conflicts("sample"),
    )
    .option("-p, --profile <name>", `where the case names none: ${PROFILE_NAMES.join(", ")}`)
    .addOption(policyOption())
    .requiredOption("--out <file>", "the workbook to write, such as partner.xlsx")
    .addOption(
      new Option("-s, --sheets <group...>", "further sheets to write").choices(FURTHER_GROUPS),
    )
    .option("--sample", "write the sample partner")
    .option("--names", "name the cells of inputs and measures, such as input_acv and model_npv")
    .addHelpText(
      "after",
      `
The case is one JSON object, as read prints it:
  ${CASE_SHAPE}
Without a record only the sheets of the model are written, without a plan all but the plan. A plan
that cannot be made is not written either: the answer says why, and the case keeps it.`,
    )
    .action((options: WorkbookOptions) => run(writeWorkbook(options, version)));
  const read = new Command("read")
    .summary("inputs, intake and plan of a workbook, as workbook --input takes them")
    .description(
      "Reads inputs, intake and plan back from a workbook that was written by Partner Desk.",
    )
    .argument("[file]", "an .xlsx workbook")
    .option("-i, --input <file>", "the same, as other commands take their input")
    .action((file: string | undefined, { input }: { input?: string }) =>
      run(readOneOf(file, input)),
    );
  return [write, read];
}

/** The workbook stands behind the command or behind --input, and in one of the two. */
function readOneOf(file: string | undefined, input: string | undefined): Promise<Ending> {
  const named = [file, input].filter((each) => each !== undefined);
  const [only] = named;
  return named.length === 1 && only !== undefined
    ? readWorkbook(only)
    : Promise.resolve(notStarted({ ...ONE_WORKBOOK, field: "input" }));
}

const ONE_WORKBOOK = {
  kind: "invalid",
  message: "read takes one workbook: partner-desk read FILE, or with --input FILE.",
} as const;

/** The add-in would open on the profile's decision, beside sheets that show the company's. */
const NOT_IN_THE_ADD_IN: Problem = {
  kind: "invalid",
  message:
    "--policy makes no full workbook, because the add-in judges by a profile; choose --kind portable, partner or values.",
  field: "policy",
};

async function writeWorkbook(
  { kind, input, profile, policy, sample, names, sheets: groups, out }: WorkbookOptions,
  version: string,
): Promise<Ending> {
  const known = policyFor(profile);
  if (!known.ok) return notStarted(known.problem);
  const own: Result<Partial<OwnTable>> =
    policy === undefined ? ok({}) : await readPolicyFile(policy);
  if (!own.ok) return notStarted(own.problem);
  if (policy !== undefined && kind === "full") return notStarted(NOT_IN_THE_ADD_IN);
  const raw = sample === true ? ok<unknown>(SAMPLE_CASE) : await oneElement(input);
  if (!raw.ok) return notStarted(raw.problem);
  const { types, levels = [] } = own.value;
  const typed = withOwnTypeOf(raw.value, types);
  if (!typed.ok) return refused(typed.problem);
  const read = readCase(typed.value, { policy: own.value.policy, profile });
  if (!read.ok) return refused(read.problem);
  const { plan, given } = read.value;
  const beside = refusedBeside(given);
  if (beside !== undefined && !beside.ok) return refused(beside.problem);
  const noPlan = isNothing(given.plan) || plan.ok ? undefined : plan.problem.message;
  const programmeAnswers = levels.length === 0 ? {} : { [LEVEL_LISTS.inForce]: inPlaces(levels) };
  const draft = {
    ...draftOfCase({ ...given, profile: given.profile ?? profile }),
    programme: programmeAnswers,
  };
  const partners = [{ id: draft.currentPartnerId, case: read.value }];
  const content = gatherContent(read.value, { cover: { version }, partners, programmeAnswers });
  const kinds = kindsFor(read.value, groups);
  const copy = await makeCopy(kind, content, { kinds, draft, hasNames: names === true });
  if (!copy.ok) return refused(copy.problem);
  try {
    await writeWhole(out, copy.value.bytes);
  } catch (failure) {
    return notStarted({ kind: "invalid", message: `Cannot write ${out}: ${reasonOf(failure)}.` });
  }
  const { bytes, fixed } = copy.value;
  const written = answered({
    ...{ file: out, kind, bytes: bytes.length, values: fixed },
    ...(noPlan === undefined ? {} : { withoutPlan: noPlan }),
    ...(kind === "partner" ? sides(previewPartnerCopy(content)) : {}),
  });
  return noPlan === undefined
    ? written
    : { ...written, errors: `warning: the 90-day plan is not written: ${noPlan}\n` };
}

/** Levels as a programme keeps them, each at a place of its own. */
function inPlaces(levels: readonly OwnLevel[]) {
  return Object.fromEntries(levels.map((level, at) => [`level-${at + 1}`, { ...level }]));
}

/** What the partner's copy takes out of the house, and what stays. */
function sides(preview: ReturnType<typeof previewPartnerCopy>): object {
  const labels = (leaves: boolean): string[] =>
    preview.filter((line) => line.leaves === leaves).map(({ label }) => label);
  return { leaves: labels(true), stays: labels(false) };
}

async function readWorkbook(file: string): Promise<Ending> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (failure) {
    return notStarted({ kind: "invalid", message: `Cannot read ${file}: ${reasonOf(failure)}.` });
  }
  const workbook = readXlsxFile(bytes);
  if (!workbook.ok) return refused(workbook.problem);
  const back = readBack(workbook.value);
  if (!back.ok) return refused(back.problem);
  const { given, read, notRead } = back.value;
  const lists = [...read.map((one) => `read: ${one}`), ...notRead.map((one) => `not read: ${one}`)];
  return { ...answered(given), errors: notRead.length === 0 ? "" : `${lists.join("\n")}\n` };
}

async function oneElement(input: string | undefined): Promise<Result<unknown>> {
  const text = await readText(input);
  if (!text.ok) return text;
  const parsed = parseInput(text.value, sourceName(input));
  if (!parsed.ok) return parsed;
  const [element, ...others] = parsed.value.elements;
  return element === undefined || others.length > 0
    ? invalid("One case makes one workbook: give one JSON object.", { field: "input" })
    : element;
}

function answered(answer: object): Ending {
  return { output: `${JSON.stringify(answer, null, 2)}\n`, errors: "", exitCode: 0 };
}

function refused({ message, field, allowed }: Problem): Ending {
  const error = { message, field, allowed };
  return {
    output: `${JSON.stringify({ error }, null, 2)}\n`,
    errors: `error: ${message}\n`,
    exitCode: 1,
  };
}

function notStarted({ message }: Problem): Ending {
  return { output: "", errors: `error: ${message}\n`, exitCode: 2 };
}

function reasonOf(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}
