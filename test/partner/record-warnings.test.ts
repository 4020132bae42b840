import { parseIntake } from "../../src/partner/parse-intake";
import { recordWarnings } from "../../src/partner/record-warnings";
import type { Tier } from "../../src/policy/names";
import { SAMPLE_RECORD } from "../../src/case/sample";
import { expectValue } from "../economics/expect-result";

type Changed = Readonly<Record<string, unknown>>;

/** What is warned of the sample's partner, every red flag answered. */
function warningsFor(changes: Changed, commitments: Changed = {}, tier: Tier = "RESELLER") {
  const intake = parseIntake({
    ...SAMPLE_RECORD,
    red_flags: { ...SAMPLE_RECORD.red_flags, rush_to_sign: false },
    commitments: { ...SAMPLE_RECORD.commitments, ...commitments },
    ...changes,
  });
  return recordWarnings(expectValue(intake), tier);
}

describe("what a reader of a record is warned of", () => {
  test("is nothing where everything is known", () => {
    expect(warningsFor({})).toEqual([]);
  });

  test("are the facts that nobody knows, in the words in which they are asked", () => {
    expect(
      warningsFor({}, { dedicated_resources: "unknown", commitment_months: "unknown" }),
    ).toEqual([expect.stringMatching(/^Unknown, and so counted as not met: .+; .+\.$/) as string]);
  });

  test("are none of the facts on which no tier rests", () => {
    const strategic_value = { ...SAMPLE_RECORD.strategic_value, geo_coverage: "unknown" };

    expect(warningsFor({ strategic_value, partner_name: "unknown" })).toEqual([]);
  });

  test("is whether the product is embedded, but for those whose kind says so", () => {
    const embeds_product = "unknown";

    expect(warningsFor({ embeds_product })).toHaveLength(1);
    expect(warningsFor({ embeds_product, partner_type: "oem" })).toEqual([]);
    expect(warningsFor({ partner_type: "oem" }, { commitment_months: "unknown" })).toHaveLength(1);
  });

  test("is a certification promised for no day", () => {
    const promised = { certification_completion: "scheduled" };

    expect(warningsFor({}, promised)).toHaveLength(1);
    expect(warningsFor({}, { ...promised, certification_date: "2027-03-01" })).toEqual([]);
    expect(warningsFor({}, { certification_completion: true })).toEqual([]);
  });
});

describe("an executive sponsor on the partner's side", () => {
  const MISSING =
    "No executive sponsor is named on the partner's side: a strategic alliance needs one.";

  test("is missed in a strategic alliance, by its tier or by its kind", () => {
    expect(warningsFor({}, { exec_sponsor: "unknown" }, "STRATEGIC")).toEqual([MISSING]);
    expect(
      warningsFor({ partner_type: "strategic_alliance" }, { exec_sponsor: "unknown" }),
    ).toEqual([MISSING]);
  });

  test("is not missed where one is named, or by a reseller", () => {
    expect(warningsFor({}, {}, "STRATEGIC")).toEqual([]);
    expect(warningsFor({}, { exec_sponsor: "unknown" })).toEqual([]);
  });
});
