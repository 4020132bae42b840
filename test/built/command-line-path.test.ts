import { answersTo } from "./partner-desk";

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
