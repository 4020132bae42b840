import fc from "fast-check";
import { Case, caseOf } from "../../src/case/case";
import { currentPartner, draftFromXml, draftToXml } from "../../src/case/draft";
import { draftOfCase } from "../../src/case/draft-of-case";
import type { Memo } from "../../src/case/memo-page";
import type { GivenCase } from "../../src/case/given-case";
import { gatherContent } from "../../src/sheets/gather-content";
import { calculate } from "../../src/sheets/calculate";
import { describeWorkbook } from "../../src/sheets/describe-workbook";
import { sheetNames } from "../../src/sheets/description/sheet-names";
import { readBack } from "../../src/sheets/read-back";
import { readXlsxFile } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { decideCommand } from "../../cli/commands/decide";
import { memoCommand } from "../../cli/commands/memo";
import { expectValue } from "../economics/expect-result";
import { anyCase } from "../laws/any-case";
import { paneAfter } from "../taskpane/drafts";

const NAMES = sheetNames();
/** The sheets that say the decision, and behind them those that their formulas stand on. */
const KINDS = ["inputs", "verdict", "memo"] as const;
const KINDS_BEHIND = ["workings", "checks"] as const;
const OPTIONS = { profile: undefined, policy: undefined };

interface Said {
  readonly code: string;
  readonly headline: string;
  readonly reason: string;
  readonly conditions: readonly string[];
  readonly changes: readonly string[];
}

function saidBy(given: GivenCase): Said {
  return saidIn(new Case(given));
}

function saidIn({ decision, changes }: Case): Said {
  const { code, headline, reason, conditions } = decision;
  return { code, headline, reason, conditions, changes };
}

/** What both commands answer; nothing where they refuse the case. */
function commandsSay(given: GivenCase): readonly (Said | undefined)[] {
  const decided = decideCommand.reply(given, OPTIONS);
  const memo = memoCommand.reply(given, OPTIONS);
  return [
    decided.ok ? (decided.value.answer as { decision: Said }).decision : undefined,
    memo.ok ? saidInMemo(memo.value.answer as Memo) : undefined,
  ];
}

/** A memo says of an empty list that it is one. */
function saidInMemo({ code, headline, sections }: Memo): Said {
  const sentences = (wanted: string) =>
    (sections.find(({ id }) => id === wanted)?.sentences ?? []).filter(
      (each) => each !== "No other condition." && each !== "Nothing that is known today.",
    );
  const [reason = ""] = sentences("decision");
  const [conditions, changes] = [sentences("conditions"), sentences("changes")];
  return { code, headline, reason, conditions, changes };
}

/** A command refuses a part that does not read, on which no other program decides either. */
function commandsShouldSay(said: Said, given: GivenCase): readonly (Said | undefined)[] {
  const { problem } = new Case(given).decision;
  const isRefused = said.code === "UNDECIDED" && problem?.kind === "invalid";
  return isRefused ? [undefined, undefined] : [said, said];
}

test("pane, Memo, decide, memo, a workbook that was read back and a saved draft decide alike", async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, async (given) => {
      const said = saidBy(given);
      const draft = draftOfCase(given);
      const saved = expectValue(draftFromXml(draftToXml(draft)));
      expect(saidIn(caseOf(currentPartner(draft)))).toEqual(said);
      expect(saidIn(caseOf(currentPartner(saved)))).toEqual(said);
      const pane = paneAfter([{ kind: "changeDraft", change: () => draft }]);
      expect(saidIn(caseOf(currentPartner(pane.draft)))).toEqual(said);

      expect(commandsSay(given)).toEqual(commandsShouldSay(said, given));

      const kinds = [...KINDS, ...KINDS_BEHIND];
      const sheets = describeWorkbook(gatherContent(new Case(given)), NAMES, kinds);
      const calculated = calculate(sheets);
      const options = { title: "A case", mayCallOurFunctions: true, draft, calculated };
      // Nobody reads a decision out of the sheets behind: they are calculated, but not written.
      const bytes = expectValue(await writeXlsx(sheets.slice(0, KINDS.length), options));
      const file = expectValue(readXlsxFile(bytes));
      const memoSheet = file.sheets.find(({ name }) => name === NAMES.memo);
      const shown = new Set(memoSheet?.cells.map(({ value }) => value));
      const everything = [said.headline, said.reason, ...said.conditions, ...said.changes];
      expect(everything.filter((sentence) => !shown.has(sentence))).toEqual([]);

      const back = expectValue(readBack(file));
      expect(saidBy(back.given)).toEqual(said);
    }),
    { numRuns: 200, seed: 20_261_126 },
  );
}, 1_800_000);
