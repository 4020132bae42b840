import { beatsDirect } from "../../src/case/beats-direct";
import { Case } from "../../src/case/case";
import { buildMemo } from "../../src/case/memo";
import type { MemoSectionId } from "../../src/case/memo-page";
import { SAMPLE_CASE, SAMPLE_MODEL } from "../../src/case/sample";

const sectionOf = (made: Case, wanted: MemoSectionId) =>
  buildMemo(made).sections.find(({ id }) => id === wanted)!;

test("every figure of the memo's economics says on whose terms it is", () => {
  const { rows, sentences } = sectionOf(new Case(SAMPLE_CASE), "economics");

  for (const [name] of rows) expect(name).toMatch(/^(Offer|Base case|Deals a year, planned)/);
  expect(sentences[0]).toMatch(
    /^On the offer's terms both sides can live with a share from 14\.6% to 74\.5% of first-year value\.$/,
  );
  expect(sentences[1]).toContain("of net contract value for 3 years");
});

test("the stress says that it is on the base case, whose part truly new is not the offer's", () => {
  const { heading, sentences } = sectionOf(new Case(SAMPLE_CASE), "stress");

  expect(heading).toBe(
    "Stress: deals truly new, on the base case, 20% of net contract value for 3 years",
  );
  expect(sentences.at(-1)).toBe("At least 42.6% of these deals must be truly new.");
});

test("whether it beats direct is said on the terms that are offered", () => {
  const given = { ...SAMPLE_CASE, intake: { ...SAMPLE_CASE.intake, partner_type: "reseller" } };
  const [worth, when] = beatsDirect(
    new Case({ ...given, model: { ...SAMPLE_MODEL, revshare: 0.03 } }),
  );

  // At the 3% of the base case the partner would win from some volume on; nobody offers 3%.
  expect(worth).toContain("(27.5% of net contract value for 3 years)");
  expect(when).toMatch(/^Never on a customer we would have won direct/);
});

test("that it pays in the base case is no word for a deal that is refused", () => {
  const given = new Case({ ...SAMPLE_CASE, model: { ...SAMPLE_MODEL, partnerInvestment: 1e7 } });

  expect(given.decision.headline).toBe("No deal at these terms");
  expect(beatsDirect(given)[1]).toMatch(/; in the base case it pays because 60% of the deals are/);
  expect(beatsDirect(new Case(SAMPLE_CASE))[1]).toMatch(/; it pays because 60% of the deals are/);
});

test("without an offer it is said on the terms of the base case", () => {
  const loss = new Case({ ...SAMPLE_CASE, model: { ...SAMPLE_MODEL, partnerSupport: 60_000 } });

  expect(loss.offer.ok).toBe(false);
  expect(beatsDirect(loss)[0]).toContain("(20% of net contract value for 3 years)");
});

test("a volume that was accepted in writing stands among the overrides", () => {
  const reason = "Board accepts the volume, minutes of 12 May.";
  const made = new Case({
    ...SAMPLE_CASE,
    model: { ...SAMPLE_MODEL, channelDeals: 5 },
    overrides: { economics: reason },
  });

  expect(sectionOf(made, "overrides").sentences).toEqual([
    `Question 4: the volume it needs is accepted because: ${reason}`,
  ]);
});

test("what nobody said of the deal and of the red flags is a condition", () => {
  const { contribution: _part, ...given } = SAMPLE_CASE;
  const { red_flags: _flags, ...intake } = SAMPLE_CASE.intake;
  const said = new Case(SAMPLE_CASE).decision.conditions.join(" ");
  const open = new Case({ ...given, intake }).decision.conditions.join(" ");

  expect(open).toContain("counts as sourced");
  expect(open).toContain("None of the red flags has been answered yet");
  expect(said).not.toContain("counts as sourced");
  expect(said).toContain("1 red flag is not answered yet, whether they rush to sign.");
});
