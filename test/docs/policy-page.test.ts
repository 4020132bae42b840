import { readFileSync } from "node:fs";
import { join } from "node:path";
import { classify } from "../../src/partner/classify";
import { parseIntake } from "../../src/partner/parse-intake";
import { evidenceOf } from "../../src/partner/evidence-of-record";
import { PROFILE_NAMES } from "../../src/policy/names";
import { policyFor } from "../../src/policy/policy";
import { policyTable } from "../../src/policy/policy-table";
import { expectValue } from "../economics/expect-result";

const page = readFileSync(join(process.cwd(), "docs", "policy.md"), "utf8");

/** Tier, figure and unit, then the values of the five profiles, from every row with a unit. */
function figuresOnPage(): Map<string, string[]> {
  const figures = new Map<string, string[]>();
  let isOneForAll = false;
  for (const line of page.split("\n").filter((each) => each.startsWith("|"))) {
    const [tier = "", figure = "", unit = "", ...values] = line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim());
    if (tier === "Tier") {
      isOneForAll = values.length === 1;
    } else if (!tier.startsWith("---")) {
      const all = isOneForAll ? PROFILE_NAMES.map(() => values[0] ?? "") : values;
      figures.set(`${tier} | ${figure} | ${unit}`, all);
    }
  }
  return figures;
}

test("the page shows every figure of every profile, and no other", () => {
  const onPage = figuresOnPage();
  const tables = PROFILE_NAMES.map((name) => policyTable(expectValue(policyFor(name))));
  const inCode = (tables[0] ?? []).slice(1).map((row, index) => {
    const [, tier, figure, , unit] = row;
    const values = tables.map((table) => table[index + 1]?.[3]);
    return [`${tier === "" ? "every" : tier} | ${figure} | ${unit}`, values] as const;
  });
  expect([...onPage.keys()].sort()).toEqual(inCode.map(([key]) => key).sort());
  for (const [key, values] of inCode) {
    const shown = onPage.get(key)?.map((text) => {
      return text === "open" ? "" : Number(text.replaceAll(",", ""));
    });
    expect([key, shown]).toEqual([key, values]);
  }
});

test("the sample of the circulating scripts comes out as the page on them says", () => {
  const sample = {
    partner_type: "si_consultant",
    independent_demand_evidence: {
      named_accounts_sourced_count: 7,
      end_customer_relationships_pct: 65,
      sales_team_size: 8,
    },
    strategic_value: { geo_coverage: "EMEA", product_complement: "services", brand_lift: "mid" },
    commitments: {
      joint_marketing_spend: 75_000,
      dedicated_resources: 4,
      certification_completion: true,
      sales_targets: "12 deals in 12 months",
    },
  };
  const { record } = expectValue(parseIntake(sample));
  const verdict = expectValue(classify(evidenceOf(record), expectValue(policyFor())));
  expect(verdict.tier).toBe("SI_CONSULTING");
});
