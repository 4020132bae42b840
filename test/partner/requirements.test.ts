import { shown } from "../../src/partner/requirements";

test.each([
  [true, "yes"],
  [false, "no"],
  [50_000, "50,000"],
  ["unknown", "unknown"],
  ["above 0", "above 0"],
])("a requirement's %p is shown as %s", (value, text) => {
  expect(shown(value)).toBe(text);
});
