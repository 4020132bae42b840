import type {
  Area,
  TableDescription,
  Validation,
} from "../../../src/sheets/description/description";
import { entryRules } from "../../../src/sheets/description/entry-rules";

const CELL: Area = { row: 1, column: 0, rows: 1, columns: 1 };

function validation(rule: Validation["rule"], title = "Tier"): Validation {
  return { area: CELL, rule, title, message: `${title}: choose.` };
}

const table = (list: readonly string[]): TableDescription => ({
  ...{ name: "People", row: 0, column: 0, keyColumn: "Owner" },
  columns: [{ name: "Owner", owner: "user", list }],
  rows: [[{ value: "Legal" }]],
});

test("a list refuses what is not on it, with a title that Excel can show", () => {
  const title = "Yearly gross revenue retention, via partner";
  const rules = entryRules({
    validations: [validation({ kind: "list", values: ["yes", "no"] }, title)],
    tables: [],
  });
  expect(rules).toEqual([
    {
      area: CELL,
      accepts: { kind: "list", values: ["yes", "no"] },
      refusal: {
        style: "stop",
        title: "Yearly gross revenue…",
        message: `${title}: choose.`,
      },
    },
  ]);
});

test("a list that Excel cannot hold whole refuses nothing", () => {
  const many = Array.from({ length: 60 }, (_, index) => `choice ${index}`);
  const rules = entryRules({
    validations: [
      validation({ kind: "list", values: many }),
      validation({ kind: "list", values: ["yes, but", "no"] }),
    ],
    tables: [],
  });
  expect(rules.map(({ refusal }) => refusal)).toEqual([undefined, undefined]);
  const lists = rules.map(({ accepts }) => (accepts.kind === "list" ? accepts.values : []));
  expect(lists[0]?.join(",").length).toBeLessThanOrEqual(255);
  expect(lists[1]).toEqual(["no"]);
});

test("a table's column offers its list to each row, unless a rule is there already", () => {
  expect(entryRules({ validations: [], tables: [table(["Legal", "Sales"])] })).toEqual([
    { area: CELL, accepts: { kind: "list", values: ["Legal", "Sales"] } },
  ]);
  const covered = validation({ kind: "decimal", minimum: 0, maximum: 1 });
  const rules = entryRules({ validations: [covered], tables: [table(["Legal"])] });
  expect(rules.map(({ accepts }) => accepts.kind)).toEqual(["decimal"]);
});
