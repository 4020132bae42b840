import { sampleContent } from "../../../src/sheets/sample-content";
import { PROGRAMME_STEPS } from "../../../src/policy/programme/steps";
import { FRAME_ROWS } from "../../../src/sheets/layout/frame-places";
import type { ProgrammeAnswers } from "../../../src/sheets/layout/dossier";
import { SAMPLE_KEPT } from "../../../src/case/sample-programme";
import { seen, type SeenSheet } from "../described";

const [ANSWER, SAYS] = [1, 2];

function steps(programmeAnswers?: ProgrammeAnswers): SeenSheet {
  const content = sampleContent();
  const dossier = programmeAnswers ? { ...content.dossier, programmeAnswers } : content.dossier;
  return seen("steps", { ...content, dossier }, [], []);
}

test("progress and the next step stand first, and each step says what it answers", () => {
  const sheet = steps();
  expect([0, 1, 2].map((column) => sheet.at(FRAME_ROWS + 1, column))).toEqual([
    "3 of 9 steps done",
    "Next: step 3",
    "Write down number, length, agreement and measures of the pilots.",
  ]);
  PROGRAMME_STEPS.forEach(({ title, answers }, index) => {
    expect(sheet.at(sheet.rowOf(`${index + 1}. ${title}`), SAYS)).toBe(answers);
  });
});

test("answers stand below their judgement, in words, and what is open beside it", () => {
  const sheet = steps();
  expect(sheet.at(sheet.rowOf("Margin headroom for a partner"), ANSWER)).toBe("11%");
  expect(sheet.at(sheet.rowOf("The product onboards alone"), ANSWER)).toBe("yes");
  expect(sheet.at(sheet.rowOf("What counts as success is written before the start"), ANSWER)).toBe(
    "unknown",
  );
  const open = sheet.rowOf("3. Design the pilots") + 1;
  expect(sheet.at(open, SAYS)).toBe(
    "Pilot design: not designed yet. Not yet: what counts as success is not written.",
  );
});

test("firms and pilots stand ranked, with what each comes to", () => {
  const { "level-partners": _, ...kept } = SAMPLE_KEPT;
  const sheet = steps(kept);
  expect(sheet.at(sheet.rowOf("Dogwood Data"), ANSWER)).toBe("recruit");
  const below = [1, 2].map((distance) => sheet.at(sheet.rowOf("Dogwood Data") + distance, 0));
  expect(below).toEqual(["Cedar Partners", "Elm Systems"]);
  expect(sheet.at(sheet.rowOf("Pilot evaluation"), SAYS)).toMatch(/^Go on with reseller: 1 of 1/);
});

test("levels and where partners land on them stand under the step that makes them", () => {
  const sheet = steps();
  const title = sheet.rowOf("Levels of your own");
  expect([0, 1, 2].map((column) => sheet.at(title + 2, column))).toEqual([
    "select",
    "2 certifications and 2 deals in 12 months",
    "Gives nothing besides; costs 4,000 a year for each partner.",
  ]);
  const partners = sheet.rowOf("Today's partners on these levels");
  expect(sheet.at(partners, ANSWER)).toBe("1 stays, 2 down, 1 leaves, 1 not placed");
});

test("with nothing answered every question stands there as unknown, to be talked over", () => {
  const sheet = steps({});
  expect(sheet.at(FRAME_ROWS + 1, 0)).toBe("0 of 9 steps done");
  expect(sheet.at(sheet.rowOf("The product onboards alone"), ANSWER)).toBe("unknown");
});
