import { JUDGEMENTS } from "../../src/programme/judgements";
import type { Judgement } from "../../src/programme/judgement";
import { ABOUT_OUR_PROGRAMME } from "../../src/programme/scope";
import { SAMPLE_PROGRAMME } from "../../src/case/sample-programme";
import { currentPartner, emptyPartnerDraft } from "../../src/case/draft";
import {
  programmeAnswersOf,
  programmePath,
  standingOf,
  withOurProgramme,
} from "../../taskpane/state/programme-answers";
import { answer, NAMED, paneAfter, REAL_PARTNER } from "./drafts";

function named(name: string): Judgement {
  const found = JUDGEMENTS.find((judgement) => judgement.name === name);
  if (found === undefined) throw new Error(`no judgement ${name}`);
  return found;
}

const say = (judgement: string, field: string, value: string | boolean) =>
  answer(programmePath(judgement, field), value);

test("what is answered about our programme stays when another partner opens", () => {
  const before = paneAfter([
    NAMED,
    say("readiness", "hasOwner", true),
    say("leverage", "gainsMoney", true),
  ]);
  const after = paneAfter(
    [
      {
        kind: "changeDraft",
        change: (draft) => ({
          ...draft,
          currentPartnerId: "other",
          partners: { ...draft.partners, other: emptyPartnerDraft() },
        }),
      },
    ],
    before,
  );
  const seen = withOurProgramme(after.draft);
  expect(after.draft.programme).toEqual({ readiness: { hasOwner: true } });
  expect(seen.programme).toEqual({ readiness: { hasOwner: true } });
  expect(before.draft.partners["partner-1"]?.programme).toEqual({ leverage: { gainsMoney: true } });
});

test.each(JUDGEMENTS.map(({ name }) => name))(
  "%s is decided on the sample's answers as its own function decides",
  (name) => {
    const typed = Object.entries(SAMPLE_PROGRAMME[name] ?? {}).map(([key, value]) =>
      say(name, key, typeof value === "boolean" ? value : String(value)),
    );
    const standing = standingOf(named(name), withOurProgramme(paneAfter(typed).draft));
    expect(typed.length).toBeGreaterThan(0);
    expect(standing.answered).toBe(typed.length);
    expect(standing.decided).toEqual(named(name).judge(SAMPLE_PROGRAMME[name]));
  },
);

test.each(JUDGEMENTS.map(({ name }) => name))(
  "%s decides where everything is unknown, and says what is missing",
  (name) => {
    const { fields } = named(name);
    const standing = standingOf(named(name), withOurProgramme(paneAfter([]).draft));
    expect(standing.answered).toBe(0);
    expect(standing.open).toEqual(Object.values(fields).map(({ label }) => label));
    expect(standing.decided.ok).toBe(true);
  },
);

test("a wrong answer says what is allowed, stays as typed and loses nothing else", () => {
  const { draft } = paneAfter([
    say("readiness", "cycleMonths", "a year"),
    say("readiness", "hasOwner", true),
  ]);
  const { decided, problems } = standingOf(named("readiness"), withOurProgramme(draft));
  expect(decided.ok).toBe(false);
  expect(problems).toEqual([
    {
      field: "programme-readiness-cycleMonths",
      message: 'Sales cycle, months is "a year"; allowed: a number from 0 up, or unknown.',
    },
  ]);
  expect(draft.programme.readiness).toEqual({ cycleMonths: "a year", hasOwner: true });
});

test("numbers may be typed with separators and percentages", () => {
  const { draft } = paneAfter([
    say("readiness", "marginHeadroom", "20%"),
    say("readiness", "arr", "2,500,000"),
  ]);
  expect(standingOf(named("readiness"), withOurProgramme(draft)).raw).toEqual({
    marginHeadroom: 0.2,
    arr: 2_500_000,
  });
});

test("the margin headroom comes from the model until somebody says otherwise", () => {
  const model = [
    answer(["model", "revshareBase"], "NET"),
    answer(["model", "revshareYears"], "1"),
    answer(["model", "revshare"], "20%"),
    answer(["model", "acv"], "50,000"),
    answer(["model", "programmeCost"], "180,000"),
    answer(["model", "deals"], "12"),
    answer(["model", "grossMargin"], "80%"),
  ];
  const { draft } = paneAfter([...REAL_PARTNER, ...model]);
  const fromModel = standingOf(named("readiness"), withOurProgramme(draft));
  expect(fromModel.known.marginHeadroom?.source).toContain("the model");
  expect(fromModel.raw.marginHeadroom).toBe(fromModel.known.marginHeadroom?.value);
  expect(fromModel.answered).toBe(0);
  expect(fromModel.open).not.toContain("Margin headroom for a partner");

  const typed = paneAfter([...model, say("readiness", "marginHeadroom", "12%")]);
  expect(standingOf(named("readiness"), withOurProgramme(typed.draft)).raw.marginHeadroom).toBe(
    0.12,
  );
  const unknown = paneAfter([...model, say("readiness", "marginHeadroom", "unknown")]);
  expect(standingOf(named("readiness"), withOurProgramme(unknown.draft)).raw.marginHeadroom).toBe(
    "unknown",
  );
});

test("a gate takes from the charter what is written there", () => {
  const { draft } = paneAfter([
    say("charter", "goalUs", "Enter a region"),
    say("charter", "goalPartner", "A practice"),
    say("charter", "goalCustomer", "One report"),
    say("charter", "measures", "Weeks to the first report"),
  ]);
  const { known } = standingOf(named("gate"), withOurProgramme(draft));
  expect(Object.keys(known)).toEqual(["valueWritten", "measuresAgreed", "charterDrafted"]);
});

test("the sheets get the judgements that were begun, ours and the partner's", () => {
  const { draft } = paneAfter([
    say("readiness", "hasOwner", true),
    say("leverage", "customerTickets", "60"),
  ]);
  expect(programmeAnswersOf(draft)).toEqual({
    leverage: { customerTickets: 60 },
    readiness: { hasOwner: true },
  });
  expect(ABOUT_OUR_PROGRAMME).toContain("readiness");
  expect(Object.keys(currentPartner(draft).programme)).toEqual(["leverage"]);
});
