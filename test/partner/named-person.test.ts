import { namesAPerson } from "../../src/partner/named-person";

describe("a dispute is settled by a person with a name", () => {
  test.each([
    "Dana Whitlock",
    "dana",
    "D. Whitlock",
    "Dana Whitlock, chair of the partnership committee",
    "Dana Whitlock for the steering committee",
    "Steering committee (Dana Whitlock)",
    "CRO: Dana Whitlock",
    "VP Sales Dana Whitlock",
    "Team lead Dana Whitlock",
    "Committee chair Dana Whitlock",
    "Ana de la Cruz",
    "Jean-Luc O’Neill",
    "李 娜",
    "Зоя Петрова",
  ])("%s", (text) => {
    expect(namesAPerson(text)).toBe(true);
  });

  test.each([
    "",
    "  ",
    "-",
    "the partnership committee",
    "The Partnership Committee.",
    "Acme steering committee",
    "steering committee, sales team",
    "Deal desk",
    "Partner Ops team",
    "Sales leadership",
    "the board",
    "Head of Sales",
    "CRO",
    "C.R.O.",
    "our VP, Channel",
    "Senior Vice-President Sales EMEA",
    "Committee chair",
    "Partnership committee chair",
    "both CEOs",
    "whoever is the account owner",
    "to be decided",
    "TBD",
    "n/a",
  ])("not %p", (text) => {
    expect(namesAPerson(text)).toBe(false);
  });
});
