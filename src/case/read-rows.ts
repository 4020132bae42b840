import { keyNamed } from "../programme/answer-block";
import { ASKED_OF_MANY } from "../programme/asked-of-many";
import type { Judgement } from "../programme/judgement";
import { typedAnswers } from "../programme/typed-answers";
import { isNumeric, readAnswer } from "../partner/answer-kinds";
import { isBlank } from "../reading/blank";
import type { DecimalMark } from "../reading/number";
import { invalid, ok, type Result } from "../result";
import { asNumber } from "../wording";
import { readCsvText, textOfCell } from "../exchange/csv-text";
import { findDecimalMark } from "../exchange/decimal-mark";

/** A list of firms is fifty to a hundred; ten times that is another kind of file. */
const MOST_ROWS = 1_000;

/**
 * The rows of a judgement that is asked of many, pasted from a sheet or out of a CSV file. A column
 * is known by its question or key; others are left alone. What is no answer stays as it is typed,
 * for the judgement to say so.
 *
 * @param ownMark of the person who pastes it; it counts where the list leaves the mark open.
 */
export function rowsInText(
  judgement: Judgement,
  text: string,
  ownMark?: DecimalMark,
): Result<Record<string, unknown>[]> {
  const { many = "rows", nameKey = "" } = ASKED_OF_MANY[judgement.name] ?? {};
  const refused = (message: string) => invalid(message, { field: many });
  if (isBlank(text)) return refused(`Paste a list of ${many} first.`);
  const { header, rows, problems } = readCsvText(text);
  const [broken] = problems;
  if (broken !== undefined) return refused(broken);
  const keys = header.map((heading) => keyNamed(judgement, heading));
  if (!keys.includes(nameKey)) {
    return refused(`The list has no column “${judgement.fields[nameKey]?.label ?? nameKey}”.`);
  }
  if (rows.length > MOST_ROWS) {
    return refused(
      `The list holds ${asNumber(rows.length)} ${many}; allowed are ${asNumber(MOST_ROWS)}.`,
    );
  }
  const table = rows.map(({ cells }) => cells.map(textOfCell));
  const isNumber = keys.map((key) => {
    const field = key === undefined ? undefined : judgement.fields[key];
    return field !== undefined && isNumeric(field);
  });
  const numbers = table.flatMap((row) => row.filter((_, at) => isNumber[at]));
  const { mark = ownMark, sentence } = findDecimalMark(numbers);
  if (mark === undefined) return refused(sentence);
  const read = table
    .filter((row) => !row.every(isBlank))
    .map((row) => {
      const typed = Object.fromEntries(keys.flatMap((key, at) => (key ? [[key, row[at]]] : [])));
      const answers = typedAnswers(judgement, typed, { decimalMark: mark, isCertain: true });
      return withChoicesAsAsked(judgement, answers);
    });
  return read.length > 0 ? ok(read) : refused(`The list holds no ${many}.`);
}

/** A choice under any of its names is the one that the question offers, which a form can show. */
function withChoicesAsAsked(
  { fields }: Judgement,
  answers: Record<string, unknown>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(answers).map(([key, answer]) => {
      const field = fields[key];
      if (field?.kind !== "choice") return [key, answer];
      const read = readAnswer(field, field.label, answer);
      return [key, read.ok ? read.value : answer];
    }),
  );
}
