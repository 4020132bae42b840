import { SAMPLE_MODEL } from "../../src/case/sample";
import { currentPartner } from "../../src/case/draft";
import { economicsOf } from "../../taskpane/state/economics";
import { givenInputs } from "../../taskpane/state/model";
import type { PaneState } from "../../taskpane/state/pane-state";
import { sourcedFigures } from "../../taskpane/state/profile-figures";
import { sliderRange } from "../../taskpane/state/slider-range";
import { withTrial } from "../../taskpane/state/trial";
import { answer, paneAfter, partnerWith } from "./drafts";

const SAMPLE = Object.entries(SAMPLE_MODEL).map(([key, value]) => answer(["model", key], value));
const base = paneAfter(SAMPLE);
const tried = paneAfter(
  [
    { kind: "tryInput", key: "revshare", value: 0.25, typed: "25" },
    { kind: "tryInput", key: "deals", value: "8 to 16", typed: "8 to 16" },
  ],
  base,
);

const modelOf = ({ draft }: PaneState) => currentPartner(draft).model;

test("what is tried moves the answer and leaves the draft alone", () => {
  expect(tried.draft).toBe(base.draft);
  const economics = economicsOf(withTrial(currentPartner(tried.draft), tried.trial));
  expect(economics).toMatchObject({ ok: true, value: { model: { inputs: { revshare: 0.25 } } } });
});

test("the base case's own value is no trial", () => {
  const back = paneAfter([{ kind: "tryInput", key: "revshare", value: 0.2 }], tried);
  expect(back.trial).toEqual({ deals: "8 to 16" });
});

test("back to the base case forgets what was tried", () => {
  expect(paneAfter([{ kind: "dropTrial" }], tried).trial).toEqual({});
});

test("used as base case, the values stand in the draft", () => {
  const used = paneAfter([{ kind: "useTrial" }], tried);
  expect(used.trial).toEqual({});
  expect(modelOf(used)).toMatchObject({ revshare: 0.25, deals: "8 to 16", acv: 50_000 });
  expect(givenInputs(currentPartner(used.draft))).toMatchObject({
    revshare: 0.25,
    deals: "8 to 16",
  });
});

test("another draft starts without a trial", () => {
  expect(paneAfter([{ kind: "draftOpened", draft: base.draft }], tried).trial).toEqual({});
});

test("a slider keeps its length while values are tried, and grows for one typed beyond it", () => {
  const economics = economicsOf(partnerWith(SAMPLE_MODEL));
  const sample = economics.ok ? economics.value : undefined;
  expect(sliderRange("deals", sample, 12)).toEqual({ least: 1, most: 30, step: 1 });
  expect(sliderRange("deals", sample, 30)).toEqual(sliderRange("deals", sample, 12));
  expect(sliderRange("deals", sample, 52.5).most).toBe(53);
  expect(sliderRange("revshare", sample, 0.2).most).toBe(0.6);
  expect(sliderRange("revshare", sample, 0.7).most).toBe(1);
});

test("a profile fills in only what has a source and what nobody gave", () => {
  const figures = sourcedFigures(
    "saas",
    partnerWith({ acv: 50_000, revshare: 0.2, grossMargin: 0.7 }),
  );
  expect(figures.map(({ key, value, isGiven }) => [key, value, isGiven])).toEqual([
    ["grossMargin", 0.8, true],
    ["directCac", 100_000, false],
  ]);
  for (const { source } of figures) expect(source).toMatch(/20\d\d/);
  expect(sourcedFigures("hardware", partnerWith(SAMPLE_MODEL))).toEqual([]);
});
