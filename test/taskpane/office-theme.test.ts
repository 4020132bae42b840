import { officeLook } from "../../taskpane/theme/office-theme";

test.each([
  ["#FFFFFF", "white"],
  ["#F0F0F0", "colourful"],
  ["#E6E6E6", "colourful"],
  ["#666666", "darkGrey"],
  ["#444444", "darkGrey"],
  ["#262626", "black"],
  ["#000000", "black"],
])("Office's background %s is the look %s", (background, look) => {
  expect(officeLook(background, false)).toBe(look);
});

test("a host without colours follows the system", () => {
  expect(officeLook(undefined, true)).toBe("darkGrey");
  expect(officeLook("not a colour", false)).toBe("white");
});
