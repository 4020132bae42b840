import type { TableDescription } from "../../../src/sheets/description/description";
import { cellHolding } from "../../../src/sheets/description/cell-grid";
import { mergeTable } from "../../../src/sheets/description/merge-table";

const plan: TableDescription = {
  name: "Plan",
  row: 0,
  column: 0,
  keyColumn: "Id",
  columns: [
    { name: "Milestone", owner: "ours" },
    { name: "Owner", owner: "user" },
    { name: "Status", owner: "user", untouched: "not started" },
    { name: "Id", owner: "ours" },
  ],
  rows: [
    [{ value: "Launch" }, { value: "partner lead" }, { value: "not started" }, { value: "launch" }],
    [{ value: "Review" }, { value: "sponsor" }, { value: "not started" }, { value: "review" }],
  ],
};
const headers = ["Milestone", "Owner", "Status", "Id"];

type Content = string | number;

/** A table as it reads back: a formula shows something else than itself. */
function contents(
  existing:
    | { readonly headers: readonly string[]; readonly rows: readonly (readonly Content[])[] }
    | undefined,
) {
  const rows = existing?.rows.map((row) =>
    row.map((content) => cellHolding(content, isText(content) ? content : 0)),
  );
  const merged = mergeTable(plan, existing && { ...existing, rows: rows ?? [] });
  return [
    merged.headers,
    ...merged.rows.map((row) => row.map(({ value, formula }) => formula ?? value ?? "")),
  ];
}

function isText(content: Content): boolean {
  return typeof content === "number" || !content.startsWith("=");
}

test("a first writing is the description itself", () => {
  expect(contents(undefined)).toEqual([
    headers,
    ["Launch", "partner lead", "not started", "launch"],
    ["Review", "sponsor", "not started", "review"],
  ]);
});

test("owner and status stay with their row when the wording or the order changes", () => {
  const existing = {
    headers,
    rows: [
      ["Old wording", "Ada", "done", "review"],
      ["Launch", "Grace", "blocked", "launch"],
    ],
  };
  expect(contents(existing).slice(1)).toEqual([
    ["Launch", "Grace", "blocked", "launch"],
    ["Review", "Ada", "done", "review"],
  ]);
});

test("columns and rows that people added stay, formulas included", () => {
  const existing = {
    headers: [...headers, "Cost"],
    rows: [
      ["Launch", "Grace", "done", "launch", "=2*B1"],
      ["Own step", "Ada", "in progress", "", 40],
    ],
  };
  expect(contents(existing)).toEqual([
    [...headers, "Cost"],
    ["Launch", "Grace", "done", "launch", "=2*B1"],
    ["Review", "sponsor", "not started", "review", ""],
    ["Own step", "Ada", "in progress", "", 40],
  ]);
});

test("a former row of ours goes while nobody worked on it, and stays once somebody did", () => {
  const untouched = { headers, rows: [["Gone", "lead", "not started", "former"]] };
  const worked = { headers, rows: [["Gone", "lead", "in progress", "former"]] };
  expect(contents(untouched)).toHaveLength(3);
  expect(contents(worked)[3]).toEqual(["Gone", "lead", "in progress", "former"]);
});

test("a note that begins with = reads back as its own value, and stays a text", () => {
  const row = ["Launch", "=Ada", "done", "launch"];
  const rows = [row.map((content) => cellHolding(content, content))];
  expect(mergeTable(plan, { headers, rows }).rows[0]?.[1]).toEqual({ value: "=Ada" });
});

test("people may reorder and remove columns", () => {
  const existing = { headers: ["Id", "Owner"], rows: [["review", "Ada"]] };
  expect(contents(existing)[2]).toEqual(["Review", "Ada", "not started", "review"]);
});
