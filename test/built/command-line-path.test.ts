import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { answersTo, partnerDesk } from "./partner-desk";

test("path says how far a programme is, and the one next step", async () => {
  const kept = { readiness: { hasOwner: true }, recruiting: [{ firm: "Elm", firmPeople: 4 }] };
  const { answers } = await answersTo(["judge", "path"], [kept]);
  expect(answers[0]).toMatchObject({
    done: 0,
    next: { step: 1, do: "Stay direct until readiness holds." },
  });
  const { code, answers: refused } = await answersTo(
    ["judge", "path"],
    [{ recruiting: [{ firmPeople: "few" }] }, { pilots: [] }],
  );
  expect(code).toBe(1);
  expect(refused).toMatchObject([
    { error: { field: "recruiting[0].firmPeople" } },
    { error: { field: "pilots" } },
  ]);
});

test("a list of firms is answered with the best first, and pilots side by side", async () => {
  const firms = [{ firm: "Elm", firmPeople: 4 }, { firm: "Alder" }];
  const { answers } = await answersTo(["judge", "recruiting"], [{ firms }]);
  expect(answers[0]).toMatchObject({
    firms: [
      { name: "Alder", decision: "ask first" },
      { name: "Elm", decision: "pass" },
    ],
    warnings: ["The list holds 2 firms; 50 to 100 give a choice."],
  });
  const pilots = [
    { partner: "Elm", archetype: "referral", days: 100, qualifiedLeads: 4 },
    { partner: "Birch", archetype: "reseller", revenue: 48_000, qualifiedLeads: 1 },
  ];
  const { answers: compared } = await answersTo(["judge", "pilot-evaluation"], [{ pilots }]);
  expect(compared[0]).toMatchObject({
    conclusion:
      "Go on with reseller: 1 of 1 pilot worked, with 48,000 of revenue and 1 qualified lead.",
    pilots: [{ name: "Birch" }, { name: "Elm" }],
  });
});

test("a partner is on a level of the company's own, given beside the answers or with the policy", async () => {
  const levels = [{ level: "Base" }, { level: "Top", dealsIn12Months: 2 }];
  const { answers } = await answersTo(
    ["judge", "level"],
    [{ levels, dealsIn12Months: 2, currentLevel: "base" }],
  );
  expect(answers[0]).toMatchObject({
    decision: "Top",
    reasons: ["Promotion from Base to Top."],
  });
  const refused = await answersTo(["judge", "level"], [{ levels: [{ level: "Base" }] }]);
  expect(refused.answers[0]).toMatchObject({ error: { field: "levels" } });
  const folder = mkdtempSync(path.join(tmpdir(), "levels-"));
  const { output: table } = await partnerDesk(["policy", "--output", "csv"]);
  const ours = table.split(/\r?\n/).filter((line) => !line.startsWith("Level"));
  const rows = ["Level,Base,Margin,", "Level,Top,Deals in the last 12 months,2"];
  const file = path.join(folder, "policy.csv");
  writeFileSync(file, [...ours.filter((line) => line !== ""), ...rows].join("\n"));
  const { output } = await partnerDesk(
    ["judge", "level", "--policy", file],
    '{"dealsIn12Months": 1}',
  );
  rmSync(folder, { recursive: true });
  expect(JSON.parse(output)).toMatchObject({
    reasons: ["The partner holds Base.", "For Top: 2 deals in 12 months."],
  });
});

test("new levels are tried on today's partners, and what cannot be read names its row", async () => {
  const levels = [
    { level: "Base", yearlyCost: 10 },
    { level: "Top", dealsIn12Months: 2 },
  ];
  const partners = [{ partner: "Elm", dealsIn12Months: 1, currentLevel: "silver" }];
  const { answers } = await answersTo(["judge", "levels"], [{ levels, partners }]);
  expect(answers[0]).toMatchObject({
    judgement: "levels",
    summary: [
      "Of 1 partner 1 comes from a level that has no successor.",
      "They cost 10 a year. The change in cost cannot be said: no yearly cost is written for today's silver.",
    ],
    partners: [{ partner: "Elm", before: "silver", after: "Base", move: "regrouped" }],
    warnings: ["Nobody who can be placed lands on Top."],
  });
  const { answers: refused } = await answersTo(
    ["judge", "levels"],
    [
      { levels, partners: [{ partner: "Elm", currentLevel: "Base" }] },
      { levels, today: [], partners },
      { levels },
    ],
  );
  expect(refused).toMatchObject([
    { error: { field: "partners[0].currentLevel" } },
    { error: { field: "today.levels" } },
    { error: { field: "partners" } },
  ]);
});
