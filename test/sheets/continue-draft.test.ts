import { continueDraft } from "../../src/sheets/continue-draft";
import { currentPartner } from "../../src/case/draft";
import { sampleDraft } from "../../src/case/sample-draft";
import type { ReadSheet } from "../../src/sheets/description/read-workbook";

const inputs = (share: number): ReadSheet => ({
  name: "Inputs",
  cells: [
    ["Input", "Your value"],
    ["Revenue share", share],
  ].flatMap((line, row) =>
    line.map((value, column) => ({ row, column, value, formula: undefined })),
  ),
});

test("the cells of our workbook win over its draft, and its sheets are found by their names", () => {
  const workbook = { sheets: [inputs(0.25)], draft: sampleDraft() };
  const { draft, problem } = continueDraft(workbook, (name) =>
    name === "Inputs" ? "sheet-7" : undefined,
  );
  const partner = draft && currentPartner(draft);
  expect(partner?.model).toEqual({ ...currentPartner(sampleDraft()).model, revshare: 0.25 });
  expect(partner?.intake).toEqual(currentPartner(sampleDraft()).intake);
  expect([partner?.sheetIds, problem]).toEqual([{ inputs: "sheet-7" }, undefined]);
});

test("inputs typed by hand start a draft, and their sheet stays the person's own", () => {
  const { draft } = continueDraft({ sheets: [inputs(0.2)], draft: undefined }, () => "sheet-1");
  const partner = draft && currentPartner(draft);
  expect([partner?.model, partner?.sheetIds]).toEqual([{ revshare: 0.2 }, {}]);
});

test("a draft that cannot be read is told, and the cells start another one", () => {
  const workbook = { sheets: [inputs(0.2)], draft: undefined, draftProblem: "It is damaged." };
  const { draft, problem } = continueDraft(workbook, () => undefined);
  expect(draft && currentPartner(draft).model).toEqual({ revshare: 0.2 });
  expect(problem).toBe("It is damaged. The intake record, its answers and reasons are missing.");
});

test("a workbook without inputs has no draft and says why", () => {
  const { draft, problem } = continueDraft({ sheets: [], draft: undefined }, () => undefined);
  expect(draft).toBeUndefined();
  expect(problem).toContain("The workbook has no inputs");
});
