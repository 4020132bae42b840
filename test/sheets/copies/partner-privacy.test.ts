import { Case } from "../../../src/case/case";
import { sampleDraft } from "../../../src/case/sample-draft";
import { SAMPLE_CASE } from "../../../src/case/sample";
import { SAMPLE_KEPT } from "../../../src/case/sample-programme";
import { INPUTS } from "../../../src/economics/inputs";
import { gatherContent } from "../../../src/sheets/gather-content";
import type { ProgrammeAnswers } from "../../../src/sheets/layout/dossier";
import { makeCopy } from "../../../src/xlsx/make-copy";
import { expectValue } from "../../economics/expect-result";

type Change = readonly [what: string, given: Record<string, unknown>];

const MILESTONES = [{ id: "kick-off", owner: "Legal", note: "they are late again" }];
const BASE = {
  ...SAMPLE_CASE,
  plan: { ...SAMPLE_CASE.plan, milestones: MILESTONES },
  overrides: { JOINT_VALUE: "The board wants it." },
};

async function copyOf(
  given: Record<string, unknown>,
  programme: ProgrammeAnswers = SAMPLE_KEPT,
): Promise<string> {
  const content = gatherContent(new Case(given), { programmeAnswers: programme });
  const copy = await makeCopy("partner", content, { draft: sampleDraft(), hasNames: true });
  return Buffer.from(expectValue(copy).bytes).toString("base64");
}

/** Answers that are one of a few words. */
const OTHER_WORD: Readonly<Record<string, unknown>> = {
  ...{ mid: "strong", none: "account", self_serve: "joint_development", unknown: false },
  si_consultant: "reseller",
};

/** Another value of the same kind; no floor of a tier lies between the two. */
function another(value: unknown): unknown {
  if (typeof value === "number") return value + (Number.isInteger(value) && value > 2 ? 1 : 0.01);
  if (typeof value === "boolean") return !value;
  return OTHER_WORD[String(value)] ?? `${String(value)}, as they told us at dinner`;
}

/** Every single value below a path, changed alone. */
function* changesBelow(value: unknown, path: readonly string[]): Generator<Change> {
  if (typeof value !== "object" || value === null) {
    yield [path.join("."), withValue(BASE, path, another(value))];
    return;
  }
  for (const [key, inner] of Object.entries(value)) yield* changesBelow(inner, [...path, key]);
}

function withValue<T>(whole: T, [key, ...rest]: readonly string[], value: unknown): T {
  if (key === undefined) return value as T;
  const at = (whole ?? {}) as Record<string, unknown>;
  if (Array.isArray(whole)) {
    return whole.map((one: unknown, index) =>
      String(index) === key ? withValue(one, rest, value) : one,
    ) as T;
  }
  return { ...at, [key]: withValue(at[key], rest, value) } as T;
}

const PRIVATE_INPUTS = INPUTS.filter(({ seenBy }) => seenBy !== "shared").map((input): Change => {
  const given = (BASE.model as Record<string, unknown>)[input.key] ?? input.default ?? 0.5;
  return [input.key, withValue(BASE, ["model", input.key], another(given))];
});

const { partner_name: _, ...RECORD } = BASE.intake;
const CHANGES: readonly Change[] = [
  ...PRIVATE_INPUTS,
  ...changesBelow(RECORD, ["intake"]),
  ...changesBelow(BASE.answers, ["answers"]),
  ...changesBelow(BASE.overrides, ["overrides"]),
  ["a note", withValue(BASE, ["plan", "milestones", "0", "note"], "another")],
  ["who it is for", withValue(BASE, ["plan", "segments"], ["Utilities"])],
  ["what it is worth", withValue(BASE, ["plan", "valueProposition"], "Another sentence.")],
  ["preset", { ...BASE, preset: "channel-programme" }],
];

/** The copy shows the tier, which both sides know, and these decide it. */
const KNOWN_TO_BOTH: readonly string[] = ["intake.partner_type", "intake.embeds_product"];

test("whatever is private changes, not one byte of the partner's copy does", async () => {
  const before = await copyOf(BASE);
  const moved: string[] = [];
  for (const [what, given] of CHANGES) {
    if ((await copyOf(given)) !== before) moved.push(what);
  }
  expect(await copyOf(BASE, {})).toBe(before);
  expect(CHANGES.length).toBeGreaterThan(70);
  expect(moved).toEqual(KNOWN_TO_BOTH);
});
