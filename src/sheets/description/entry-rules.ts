import type { Area, SheetDescription, TableDescription, Validation } from "./description";

/** What cells accept, within what Excel can hold. */
export interface EntryRule {
  readonly area: Area;
  readonly accepts:
    | { readonly kind: "list"; readonly values: readonly string[] }
    | {
        readonly kind: "decimal" | "wholeNumber";
        readonly minimum: number;
        readonly maximum: number;
      };
  /** What is said about any other entry; without it, others are taken too. */
  readonly refusal?: {
    readonly style: "stop" | "warning";
    readonly title: string;
    readonly message: string;
  };
}

/** Excel holds a list of choices in one text of this length at most, with commas between. */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** Lists and ranges that cells accept; a table's column that offers a list takes other text too. */
export function entryRules({
  validations,
  tables,
}: Pick<SheetDescription, "validations" | "tables">): readonly EntryRule[] {
  const isCovered = ({ row, column }: Area): boolean =>
    validations.some(({ area }) => area.row === row && area.column === column);
  const offered = tables.flatMap(offeredLists).filter(({ area }) => !isCovered(area));
  return [...validations.map(ruleOf), ...offered];
}

function ruleOf({ area, rule, title, message, onlyWarns }: Validation): EntryRule {
  const refusal = {
    style: onlyWarns === true ? ("warning" as const) : ("stop" as const),
    title: shortened(title, LONGEST_TITLE),
    message: shortened(message, LONGEST_MESSAGE),
  };
  if (rule.kind !== "list") return { area, accepts: rule, refusal };
  const values = holdable(rule.values);
  const accepts = { kind: "list" as const, values };
  return values.length === rule.values.length ? { area, accepts, refusal } : { area, accepts };
}

function offeredLists({ row, column, columns, rows }: TableDescription): EntryRule[] {
  if (rows.length === 0) return [];
  return columns.flatMap(({ list }, index) => {
    if (list === undefined) return [];
    const area = { row: row + 1, column: column + index, rows: rows.length, columns: 1 };
    return [{ area, accepts: { kind: "list" as const, values: holdable(list) } }];
  });
}

/** As many of the values as Excel can hold; one with a comma would fall apart into two. */
function holdable(values: readonly string[]): string[] {
  const list: string[] = [];
  let length = 0;
  for (const value of values) {
    if (value.includes(",") || value.includes('"')) continue;
    length += value.length + 1;
    if (length > LONGEST_LIST) break;
    list.push(value);
  }
  return list;
}

/** Cut between words where there is one. */
function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const end = cut.lastIndexOf(" ");
  return `${end > 0 ? cut.slice(0, end) : cut}…`;
}
