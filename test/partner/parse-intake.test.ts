import { INTAKE_FIELDS, fieldPath } from "../../src/partner/intake-fields";
import { parseIntake } from "../../src/partner/parse-intake";
import { SAMPLE_RECORD } from "../../src/case/sample";
import { expectProblem, expectValue } from "../economics/expect-result";

function withField(path: string, value: unknown): unknown {
  const [first = "", second] = path.split(".");
  return second === undefined ? { [first]: value } : { [first]: { [second]: value } };
}

describe("an intake record", () => {
  test("is read as it circulates, with the same keys", () => {
    const { record } = expectValue(parseIntake(SAMPLE_RECORD));
    expect(record.independent_demand_evidence.sales_team_size).toBe(7);
    expect(record.strategic_value.brand_lift).toBe("mid");
    expect(record.red_flags.rush_to_sign).toBe("unknown");
  });

  test("is read again from what was read, unchanged", () => {
    const once = expectValue(parseIntake(SAMPLE_RECORD));
    expect(expectValue(parseIntake(once.record)).record).toEqual(once.record);
  });

  test("may be empty: then everything is unknown", () => {
    const { record } = expectValue(parseIntake({}));
    const leaves = (Object.values(record) as unknown[]).flatMap((value): unknown[] =>
      typeof value === "object" ? Object.values(value ?? {}) : [value],
    );
    expect(leaves).toHaveLength(INTAKE_FIELDS.length);
    expect(new Set(leaves)).toEqual(new Set(["unknown"]));
  });

  test.each(INTAKE_FIELDS.map(fieldPath))("may say unknown, Unknown or null at %s", (path) => {
    const [group = "", key] = path.split(".");
    for (const typed of ["unknown", " Unknown ", null]) {
      const { record } = expectValue(parseIntake(withField(path, typed)));
      const holder = record as unknown as Record<string, Record<string, unknown>>;
      expect(key === undefined ? holder[group] : holder[group]?.[key]).toBe("unknown");
    }
  });

  test.each(["independent_demand_evidence", "strategic_value", "commitments", "asks", "red_flags"])(
    "may say unknown for the whole of %s",
    (group) => {
      expect(parseIntake({ [group]: "unknown" })).toEqual(parseIntake({}));
      expect(parseIntake({ [group]: null })).toEqual(parseIntake({}));
    },
  );

  test("takes blank text for unknown", () => {
    const { record } = expectValue(
      parseIntake({ partner_name: " ", partner_type: "", strategic_value: { brand_lift: "" } }),
    );
    expect(record.partner_name).toBe("unknown");
    expect(record.partner_type).toBe("unknown");
    expect(record.strategic_value.brand_lift).toBe("unknown");
  });

  test("does not mind case, spaces and hyphens in a choice", () => {
    const { record } = expectValue(parseIntake({ partner_type: "SI Consultant" }));
    expect(record.partner_type).toBe("si_consultant");
  });
});

describe("a certification that is promised", () => {
  test.each(["scheduled", " Scheduled "])("is read from %p, with its date", (typed) => {
    const commitments = { certification_completion: typed, certification_date: "2026-06-30" };
    expect(expectValue(parseIntake({ commitments })).record.commitments).toMatchObject({
      certification_completion: "scheduled",
      certification_date: "2026-06-30",
    });
  });
});

describe("an intake record is refused by the name of its field", () => {
  test.each([
    ["partner_type", "distributor", /referral, reseller, oem, si_consultant, technology/],
    ["partner_name", 7, /text, or unknown/],
    ["embeds_product", "maybe", /true, false or unknown/],
    ["independent_demand_evidence.named_accounts_sourced_count", -1, /whole number from 0 up/],
    ["independent_demand_evidence.named_accounts_sourced_count", 2.5, /whole number from 0 up/],
    ["independent_demand_evidence.named_accounts_sourced_count", "five", /whole number/],
    ["independent_demand_evidence.named_accounts_sourced_count", true, /whole number/],
    ["independent_demand_evidence.named_accounts_sourced_count", [], /whole number/],
    ["independent_demand_evidence.end_customer_relationships_pct", 100.01, /0 to 100/],
    ["independent_demand_evidence.end_customer_relationships_pct", -0.01, /0 to 100/],
    ["independent_demand_evidence.end_customer_relationships_pct", "140%", /0 to 100/],
    ["independent_demand_evidence.sales_team_size", Infinity, /whole number/],
    ["independent_demand_evidence.sales_team_size", NaN, /whole number/],
    ["independent_demand_evidence.sales_team_size", { people: 3 }, /whole number/],
    ["independent_demand_evidence.named_accounts", "Alder Bank", /list of \{name, year\}/],
    ["independent_demand_evidence.named_accounts", [{ name: "" }], /list of/],
    ["independent_demand_evidence.named_accounts", [{ name: "A", town: "B" }], /list of/],
    ["strategic_value.brand_lift", "huge", /strong, mid, none or unknown/],
    ["strategic_value.geo_coverage", ["EMEA"], /text/],
    ["commitments.joint_marketing_spend", -0.01, /number from 0 up/],
    ["commitments.certification_completion", "soon", /true, false, scheduled or unknown/],
    ["commitments.certification_completion", 1, /true, false, scheduled or unknown/],
    ["commitments.certification_date", "in June", /a date such as 2026-03-02/],
    ["commitments.certification_date", "2026-02-30", /a date such as 2026-03-02/],
    ["why_now", 1, /text/],
    ["commitments.sales_targets", 12, /text/],
    ["commitments.commitment_months", -1, /number from 0 up/],
    ["asks.share", 20, /fraction from 0 to 1/],
    ["asks.exclusivity", "worldwide", /territory/],
    ["red_flags.rush_to_sign", "a bit", /true, false or unknown/],
  ])("%s: %p", (path, value, allowed) => {
    const problem = expectProblem(parseIntake(withField(path, value)));
    expect(problem.kind).toBe("invalid");
    expect(problem.field).toBe(path);
    expect(problem.allowed).toMatch(allowed);
    expect(problem.message).toContain(`${path} is `);
  });

  test.each([
    ["partner_nam", /Did you mean partner_name\?/],
    ["sales_team_size", /belongs at independent_demand_evidence\.sales_team_size/],
    ["__proto__x", /not a field of the intake record/],
    ["commitments.sales_target", /Did you mean sales_targets\?/],
    ["commitments.embeds_product", /It belongs at embeds_product/],
    ["red_flags.other", /Allowed here: cannot_name_five_customers/],
  ])("an unknown key: %s", (path, message) => {
    const problem = expectProblem(parseIntake(withField(path, 1)));
    expect(problem.field).toBe(path);
    expect(problem.message).toMatch(message);
  });

  test("a key that JavaScript knows is unknown too", () => {
    const raw: unknown = JSON.parse('{"__proto__": {"partner_name": "x"}, "constructor": 1}');
    expect(expectProblem(parseIntake(raw)).message).toMatch(/not a field of the intake record/);
  });

  test.each([[null], [undefined], [[]], ["text"], [3]])("%p is no record", (raw) => {
    expect(expectProblem(parseIntake(raw)).message).toMatch(/one JSON object/);
  });

  test("a group that is a list", () => {
    expect(expectProblem(parseIntake({ commitments: [] })).field).toBe("commitments");
  });
});

describe("what a record says in other words", () => {
  test.each([
    [0, ["Alder Bank", "Harrow"], "2 different names are listed, but 0 stated"],
    [1, ["Alder Bank", "Harrow"], "2 different names are listed, but 1 stated"],
    [3, ["Alder Bank", "Harrow"], "3 named accounts are stated, but 2 different names are listed"],
  ])("%d stated beside the names %j is asked about", (stated, named_accounts, words) => {
    const demand = { named_accounts_sourced_count: stated, named_accounts };
    const { record, warnings } = expectValue(parseIntake({ independent_demand_evidence: demand }));
    expect(record.independent_demand_evidence.named_accounts_sourced_count).toBe(stated);
    expect(warnings).toEqual([expect.stringContaining(words)]);
  });

  test("names are counted where the count is missing, each once", () => {
    const { record, warnings } = expectValue(
      parseIntake({
        independent_demand_evidence: {
          named_accounts: ["Alder Bank", "alder bank", { name: "Harrow", year: 2025 }],
        },
      }),
    );
    expect(record.independent_demand_evidence.named_accounts_sourced_count).toBe(2);
    expect(warnings).toEqual([expect.stringContaining("2 different names")]);
  });

  test.each([
    [0.6, "60%"],
    [0.999, "99.9%"],
  ])("%d percent is read as it stands, and asked about: it may be meant as %s", (typed, meant) => {
    const demand = { ...SAMPLE_RECORD.independent_demand_evidence };
    const { record, warnings } = expectValue(
      parseIntake({
        ...SAMPLE_RECORD,
        independent_demand_evidence: { ...demand, end_customer_relationships_pct: typed },
      }),
    );
    expect(record.independent_demand_evidence.end_customer_relationships_pct).toBe(typed);
    expect(warnings).toEqual([expect.stringContaining(`Confirm that ${meant} is not meant.`)]);
  });

  test("a count that the names bear out needs no warning", () => {
    expect(expectValue(parseIntake(SAMPLE_RECORD)).warnings).toEqual([]);
  });

  test("a count above the names is kept, with a warning", () => {
    const { record, warnings } = expectValue(
      parseIntake({
        independent_demand_evidence: { named_accounts_sourced_count: 5, named_accounts: ["A"] },
      }),
    );
    expect(record.independent_demand_evidence.named_accounts_sourced_count).toBe(5);
    expect(warnings).toEqual([expect.stringContaining("ask for the rest")]);
  });

  test.each([[undefined], [null], ["unknown"]])(
    "months are read from the targets when they are %p",
    (commitment_months) => {
      const { record, warnings } = expectValue(
        parseIntake({ commitments: { sales_targets: "9 deals in 24 months", commitment_months } }),
      );
      expect(record.commitments.commitment_months).toBe(24);
      expect(warnings).toEqual([
        expect.stringContaining("24 months were read from the sales targets"),
      ]);
    },
  );

  test("stated months stand, whatever the targets say", () => {
    const { record, warnings } = expectValue(
      parseIntake({ commitments: { sales_targets: "multi-year", commitment_months: 6 } }),
    );
    expect(record.commitments.commitment_months).toBe(6);
    expect(warnings).toEqual([]);
  });
});
