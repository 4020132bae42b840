import { readTierArguments } from "../../src/partner/tier-arguments";
import { PARTNER_TYPE_NAMES } from "../../src/policy/intake-names";
import { expectProblem, expectValue } from "../economics/expect-result";

describe("the arguments of the tier functions", () => {
  test.each([[null], [undefined], [""], ["  "], ["unknown"]])("%p is not given", (blank) => {
    const evidence = expectValue(
      readTierArguments({
        named_accounts: blank,
        end_customer_share: blank,
        certified: blank,
        partner_type: blank,
        strategic_values: blank,
      }),
    );
    expect(evidence.measured.namedAccounts).toBe("unknown");
    expect(evidence.measured.endCustomerPercent).toBe("unknown");
    expect(evidence.certified).toBe("unknown");
    expect(evidence.partnerType).toBe("unknown");
    expect(evidence.strategicValues).toBe(0);
  });

  test.each(["si_consultant", PARTNER_TYPE_NAMES.si_consultant])(
    "the type of partner is read as %s",
    (typed) => {
      const evidence = expectValue(readTierArguments({ partner_type: typed }));
      expect(evidence.partnerType).toBe("si_consultant");
    },
  );

  test.each([
    [0.55, 55],
    ["55%", 55],
    [0.07, 7],
    [0.29, 29],
    [1, 100],
    [0, 0],
  ])("a share of %p is %d percent, to the last digit", (share, percent) => {
    const evidence = expectValue(readTierArguments({ end_customer_share: share }));
    expect(evidence.measured.endCustomerPercent).toBe(percent);
  });

  test.each([
    [true, true],
    [1, true],
    ["TRUE", true],
    ["yes", true],
    [false, false],
    [0, false],
    ["No", false],
    ["scheduled", "scheduled"],
    [" Scheduled", "scheduled"],
  ])("certified says %p", (cell, meant) => {
    expect(expectValue(readTierArguments({ certified: cell })).certified).toBe(meant);
  });

  test("numbers may come as text with thousands separators", () => {
    const evidence = expectValue(readTierArguments({ joint_marketing: "50,000" }));
    expect(evidence.measured.jointMarketing).toBe(50_000);
    const money = expectValue(readTierArguments({ joint_marketing: "€ 50k" }));
    expect(money.measured.jointMarketing).toBe(50_000);
  });

  test.each([
    ["named_accounts", "many", /whole number from 0 up, or blank/],
    ["named_accounts", 1.5, /whole number/],
    ["named_accounts", -1, /whole number/],
    ["named_accounts", "5%", /whole number/],
    ["named_accounts", "€5", /whole number/],
    ["named_accounts", "1.250", /"1\.250", which can be read as 1\.25 or 1,250; allowed/],
    ["joint_marketing", "50.000", /can be read as 50 or 50,000; allowed: a number from 0 up/],
    ["end_customer_share", "$0.6", /fraction from 0 to 1/],
    ["end_customer_share", 60, /Did you mean 60%\?/],
    ["end_customer_share", 1.01, /fraction from 0 to 1/],
    ["end_customer_share", -0.1, /fraction from 0 to 1/],
    ["joint_marketing", true, /number from 0 up/],
    ["certified", "perhaps", /true, false, scheduled or unknown/],
    ["certified", 2, /true, false, scheduled or unknown/],
    ["partner_type", "friend", /referral, reseller/],
    ["embeds_product", "some", /true, false or unknown/],
    ["strategic_values", 5, /0 to 4/],
    ["strategic_values", 1.5, /0 to 4/],
  ])("%s of %p is refused", (name, cell, message) => {
    const problem = expectProblem(readTierArguments({ [name]: cell }));
    expect(problem.field).toBe(name);
    expect(problem.message).toMatch(message);
  });
});
