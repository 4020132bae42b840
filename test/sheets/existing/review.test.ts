import { Case } from "../../../src/case/case";
import { reviewOf } from "../../../src/case/review-of-case";
import { SAMPLE_CASE } from "../../../src/case/sample";
import { SAMPLE_REVIEW } from "../../../src/case/sample-review";
import { reviewCommand } from "../../../cli/commands/review";
import { gatherContent } from "../../../src/sheets/gather-content";
import { expectValue } from "../../economics/expect-result";
import { seen, type SeenSheet } from "../described";

const ENDED = {
  ...{ tier: "RESELLER", on: "2026-11-02", averageDeal: 50_000, noticeOn: "2026-07-01" },
  quarters: [
    { pipeline: 200_000, deals: 1 },
    { pipeline: 200_000, deals: 0 },
  ],
  ...{ certifiedPeople: 2, openConflicts: 0, sponsorActive: true, grossProfit: 20_000 },
  cost: { people: 60_000, mdf: 10_000, support: 10_000, share: 20_000 },
};

const onSheet = (review: object): SeenSheet =>
  seen("review", gatherContent(new Case({ ...SAMPLE_CASE, review })));

test("a review that ends in unwinding stands on the sheet with its dates, its notice and its money", () => {
  const { texts, at, rowOf } = onSheet(ENDED);
  expect(texts).toContain("Unwind");
  const row = rowOf("Selling on");
  expect([at(row, 2), at(rowOf("Customer continuity"), 2)]).toEqual(["2026-11-02", "2026-11-16"]);
  expect(texts.some((each) => each.startsWith("We end the partnership on 2027-02-01"))).toBe(true);
  const money = ["Gross profit on its deals", "Together"].map((label) => at(rowOf(label), 1));
  expect(money).toEqual([20_000, 100_000]);
  const last = texts.lastIndexOf("Contribution after cost to serve");
  expect(last).toBeGreaterThan(-1);
});

test.each([
  ["a review that ends", ENDED],
  ["the sample", SAMPLE_REVIEW],
])("command, page and sheet use the same words for %s", (_, review) => {
  const { texts } = onSheet(review);
  const found = reviewOf(new Case({ ...SAMPLE_CASE, review }));
  const {
    headline,
    reason,
    clause,
    notice = "",
    unwinding,
  } = expectValue(
    found ?? { ok: false, problem: { kind: "invalid", message: "no review" } },
  ).review;
  const reply = expectValue(
    reviewCommand.reply(
      { ...SAMPLE_CASE, review },
      {
        ...{ policy: undefined, profile: undefined },
      },
    ),
  );
  const said = JSON.stringify(reply);
  for (const words of [headline, reason, clause, ...unwinding.map((each) => each.clause)]) {
    expect(texts).toContain(words);
    expect(said).toContain(JSON.stringify(words).slice(1, -1));
  }
  for (const line of notice.split("\n").filter((each) => each !== ""))
    expect(texts).toContain(line);
});

test("contribution on the sheet follows from the amounts above it", () => {
  const { at, description } = onSheet(ENDED);
  const rows = description.blocks.flatMap(({ row, cells }) =>
    cells.flatMap((line, down) =>
      line[0]?.value === "Contribution after cost to serve" && line[1]?.formula !== undefined
        ? [row + down]
        : [],
    ),
  );
  expect(rows.map((row) => at(row, 1))).toEqual([-80_000]);
});

test("without a review the sheet says where to type it, and nothing else", () => {
  const { texts } = onSheet({});
  expect(texts).toContain(
    "Not reviewed yet: type what was reached on the page Review of the pane.",
  );
  expect(texts).not.toContain("Measure");
});
