import { ACCOUNTING_QUESTIONS, type AccountingQuestion } from "../../policy/accounting-questions";
import { onSheet } from "../description/a1";
import type { WorkbookContent } from "../layout/content";
import type { Block, Cell } from "../description/description";
import { modelInput, quantityAddress } from "../native/workings-layout";
import type { SheetNames } from "../description/sheet-names";
import { ROW_AFTER_YEARS } from "./economics-years";
import { sentence } from "../layout/cells";
import { headings } from "../layout/frame";

const COLUMNS = 9;

/** Revenue that a yearly cohort reports in its first year, by the answer given. */
const FIRST_YEAR_REVENUE: Readonly<
  Record<
    AccountingQuestion["id"],
    (content: WorkbookContent, names: SheetNames) => [string, string]
  >
> = {
  presentation: (_, names) => [gross(names), `${gross(names)}-${firstYearShare(names)}`],
  "market-development-funds": ({ plan }, names) => [gross(names), `${gross(names)}-${plan.mdf}`],
  "cost-of-obtaining": (_, names) => [gross(names), gross(names)],
  amortisation: (_, names) => [gross(names), gross(names)],
  impairment: (_, names) => [gross(names), gross(names)],
};

/** What finance asks next, with the paragraph to read and what each answer does to revenue. */
export function accountingBlock(content: WorkbookContent, names: SheetNames): Block {
  const note: Cell = {
    value: "This lists what hangs on each answer. An accountant decides.",
    style: "note",
  };
  const blanks = (count: number): null[] => Array<null>(count).fill(null);
  return {
    row: ROW_AFTER_YEARS,
    column: 0,
    cells: [
      [{ value: "What finance asks next", style: "title" }, ...blanks(COLUMNS - 1)],
      [note, ...blanks(COLUMNS - 1)],
      headings(
        "Question, and its answers",
        "Revenue, first year",
        "",
        "Paragraphs, and effect on revenue",
        "",
        "",
        "Effect on margin",
        "",
        "",
      ),
      ...ACCOUNTING_QUESTIONS.flatMap((question) => {
        const revenue = FIRST_YEAR_REVENUE[question.id](content, names);
        const asked: (Cell | null)[] = [
          { value: question.asks, style: "result" },
          ...blanks(2),
          { value: question.paragraphs, style: "unit" },
          ...blanks(COLUMNS - 4),
        ];
        const answers = question.answers.map((answer, index): (Cell | null)[] => [
          sentence(answer.answer),
          { formula: `=${revenue[index] ?? ""}`, style: "calculation", numberFormat: "money" },
          null,
          { value: answer.revenue, style: "label" },
          ...blanks(2),
          { value: answer.margin, style: "label" },
          ...blanks(2),
        ]);
        return [asked, ...answers];
      }),
    ],
  };
}

function gross(names: SheetNames): string {
  return `${modelInput("deals", names)}*${modelInput("partnerAcv", names)}`;
}

function firstYearShare(names: SheetNames): string {
  const base = onSheet(names.workings, quantityAddress("base"));
  return `${modelInput("deals", names)}*${modelInput("revshare", names)}*${base}`;
}
