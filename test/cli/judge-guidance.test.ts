import { JUDGE_COMMANDS } from "../../cli/commands/judge";
import { GUIDANCE } from "../../src/policy/programme/guidance";
import { JUDGEMENTS } from "../../src/programme/judgements";

const ALL = Object.entries(GUIDANCE).flatMap(([name, found]) =>
  found === undefined ? [] : [[name, found] as const],
);

test.each(ALL)(
  "what helps with %s belongs to a judgement and stands in its help",
  (name, found) => {
    expect(JUDGEMENTS.map((each) => each.name)).toContain(name);
    const help = JUDGE_COMMANDS.find((each) => each.name === name)?.element ?? "";
    expect(help).toContain(found.title);
    for (const [about, does] of found.rows) {
      expect(does).toMatch(/^[A-Z].{20,}\.$/);
      expect(help).toContain(`${about}: ${does}`);
    }
  },
);

test("each phase of a programme and each kind of leverage and partner is spoken of", () => {
  const about = (name: string) => GUIDANCE[name]?.rows.map(([what]) => what.toLowerCase());
  expect(about("lifecycle")).toEqual(["pilot", "stabilise", "scale", "mature"]);
  expect(about("archetype")).toEqual(["technology", "referral", "reseller", "alliance"]);
  expect(about("leverage")).toEqual(
    expect.arrayContaining(["requirement", "economic", "competitive", "customer", "co-marketing"]),
  );
});
