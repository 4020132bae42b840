import { policyFor } from "../../src/policy/policy";
import { policyTable, readPolicyTable } from "../../src/policy/policy-table";
import { PROFILE_NAMES } from "../../src/policy/names";
import { classify } from "../../src/partner/classify";
import { readTierArguments } from "../../src/partner/tier-arguments";
import { expectProblem, expectValue } from "../economics/expect-result";

const saas = expectValue(policyFor("saas"));
type Cell = string | number;

function rowOf(table: Cell[][], ...key: Cell[]): number {
  const index = table.findIndex((row) => key.every((part, column) => row[column] === part));
  if (index < 0) throw new Error(`no row ${key.join(", ")}`);
  return index;
}

function edited(value: unknown, ...key: Cell[]): unknown[][] {
  const table: unknown[][] = policyTable(saas);
  const row = table[rowOf(table as Cell[][], ...key)];
  if (row) row[3] = value;
  return table;
}

describe("a policy as a table", () => {
  test.each(PROFILE_NAMES)("%s comes back as it went", (profile) => {
    const policy = expectValue(policyFor(profile));
    const back = expectValue(readPolicyTable(policyTable(policy)));
    expect(back).toEqual({ ...policy, name: "own" });
  });

  test("holds a unit and a source in every row", () => {
    const [header, ...rows] = policyTable(saas);
    expect(header).toEqual(["Section", "Tier", "Figure", "Value", "Unit", "Source"]);
    expect(rows.every((row) => row.length === 6 && row[4] !== "" && row[5] !== "")).toBe(true);
  });

  test("names each figure once", () => {
    const keys = policyTable(saas).map((row) => row.slice(0, 3).join("|"));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("shows the figures of its profile", () => {
    const table = policyTable(expectValue(policyFor("hardware")));
    expect(table[rowOf(table, "Floor", "STRATEGIC", "Joint marketing")]?.[3]).toBe(100_000);
    expect(table[rowOf(table, "Plan", "OEM", "MDF")]?.[3]).toBe(100_000);
  });
});

describe("a company's own table", () => {
  test("takes a profile's place", () => {
    const own = expectValue(readPolicyTable(edited(6, "Floor", "RESELLER", "Sales team")));
    const evidence = expectValue(
      readTierArguments({ named_accounts: 5, end_customer_share: 0.6, sales_team: 5 }),
    );
    expect(expectValue(classify(evidence, saas)).tier).toBe("RESELLER");
    expect(expectValue(classify(evidence, own)).tier).toBe("REFERRAL");
  });

  test("may have its columns in another order, blank rows and no header", () => {
    const table = policyTable(saas);
    const turned = table.map((row) => [row[3], "note", row[2], row[1], row[0]]);
    expect(readPolicyTable([...turned, ["", "", "", null, undefined]]).ok).toBe(true);
    expect(readPolicyTable(table.slice(1)).ok).toBe(true);
  });

  test("may hold numbers as text", () => {
    const own = expectValue(
      readPolicyTable(edited("60,000", "Floor", "STRATEGIC", "Joint marketing")),
    );
    expect(own.floors.STRATEGIC.jointMarketing).toBe(60_000);
    const floor = readPolicyTable(edited("40%", "Floor", "RESELLER", "End-customer relationships"));
    expect(expectValue(floor).floors.RESELLER.endCustomerPercent).toBe(40);
    const band = expectValue(readPolicyTable(edited("12%", "Share band", "REFERRAL", "High")));
    expect(band.bands.REFERRAL.high).toBe(0.12);
  });

  test("may leave open what two sides have yet to agree, and nothing else", () => {
    expect(
      readPolicyTable(edited("", "Kill criterion", "OEM", "oem-nps: End-customer NPS floor")).ok,
    ).toBe(true);
    expect(readPolicyTable(edited("", "Kill criterion", "OEM", "oem-nps: Days to cure")).ok).toBe(
      false,
    );
    expect(readPolicyTable(edited("", "Floor", "OEM", "Dedicated people")).ok).toBe(false);
  });
});

describe("a table is refused by its row", () => {
  test.each<[unknown, Cell[], RegExp]>([
    ["many", ["Floor", "RESELLER", "Sales team"], /is "many"; allowed: a whole number from 0 up/],
    [2.5, ["Floor", "RESELLER", "Sales team"], /whole number/],
    [-1, ["Floor", "RESELLER", "Sales team"], /is -1/],
    [101, ["Floor", "RESELLER", "End-customer relationships"], /0 to 100/],
    [0.4, ["Floor", "RESELLER", "End-customer relationships"], /such as 60 for 60%/],
    ["1.250", ["Floor", "STRATEGIC", "Joint marketing"], /can be read as 1\.25 or 1,250; allowed/],
    [1.2, ["Share band", "OEM", "High"], /0 to 1/],
    [101, ["Score", "REFERRAL", "Base"], /0 to 100/],
    [0, ["Score", "STRATEGIC", "Joint marketing: for every"], /above 0/],
    [0, ["Kill criterion", "RESELLER", "reseller-target: Days to cure"], /from 1 up/],
    [true, ["Plan", "OEM", "MDF"], /number from 0 up/],
    ["", ["Plan", "OEM", "MDF"], /is blank/],
  ])("%p at %j", (value, key, message) => {
    const table = policyTable(saas);
    const problem = expectProblem(readPolicyTable(edited(value, ...key)));
    expect(problem.kind).toBe("invalid");
    expect(problem.message).toMatch(message);
    expect(problem.message).toContain(`Row ${rowOf(table, ...key) + 1} of the policy table`);
  });

  test("when a row is missing, doubled or unknown", () => {
    const table = policyTable(saas);
    expect(expectProblem(readPolicyTable(table.slice(0, -1))).message).toMatch(
      /no row for Kill criterion, REFERRAL/,
    );
    expect(expectProblem(readPolicyTable([...table, table[4] ?? []])).message).toMatch(
      /repeats row 5: Floor, STRATEGIC, Commitment/,
    );
    const stranger = ["Floor", "RESELLER", "Charm", 3, "", ""];
    expect(expectProblem(readPolicyTable([...table, stranger])).message).toMatch(
      /names no figure: Floor, RESELLER, Charm/,
    );
  });

  test("when it has no value column, or nothing in it", () => {
    const bare = policyTable(saas).map((row) => row.slice(0, 3));
    expect(expectProblem(readPolicyTable(bare)).message).toMatch(/no column Value/);
    expect(expectProblem(readPolicyTable([])).message).toMatch(/no row for Floor/);
  });

  test("when a band runs backwards or has one end", () => {
    expect(expectProblem(readPolicyTable(edited(0.6, "Share band", "OEM", "Low"))).message).toMatch(
      /Low may not be above High/,
    );
    expect(expectProblem(readPolicyTable(edited("", "Share band", "OEM", "Low"))).message).toMatch(
      /one end only/,
    );
  });
});

describe("a profile by its name", () => {
  test.each([[undefined], [null], [""], ["saas"], ["SaaS"], [" saas "]])("%p is saas", (name) => {
    expect(expectValue(policyFor(name)).name).toBe("saas");
  });

  test("may be written with a space", () => {
    expect(expectValue(policyFor("Enterprise Software")).name).toBe("enterprise-software");
  });

  test.each([["bank"], [3], [{}], ["toString"]])("%p is refused with the five", (name) => {
    const problem = expectProblem(policyFor(name));
    expect(problem.field).toBe("profile");
    expect(problem.allowed).toBe("saas, api, enterprise-software, marketplace or hardware");
  });
});
