import { labelLines } from "../../workbench/charts/chart-labels";

test.each([
  ["Horizon", ["Horizon"]],
  ["Net annual contract value", ["Net annual contract", "value"]],
  ["Yearly gross revenue retention, direct", ["Yearly gross revenue", "retention, direct"]],
  ["Part of the yearly deals reached in the first year", ["Part of the yearly…", "first year"]],
  ["Unbreakableunbreakableunbreakable", ["Unbreakableunbreaka…"]],
])("a label in lines of twenty letters: %s", (label, lines) => {
  expect(labelLines(label, 20)).toEqual(lines);
});

test("labels that begin alike are told apart by their ends", () => {
  const [one, other] = ["direct", "via partner"].map((end) =>
    labelLines(`Yearly gross revenue retention, ${end}`, 12),
  );
  expect(one).not.toEqual(other);
});
