import { asNumber } from "../../src/wording";
import { DOORS } from "../doors/door";
import { rowsOfPage } from "./rows-of-page";

test("every way in stands on the page with the inputs that are tried", () => {
  expect(rowsOfPage("security.md").filter(([, count = ""]) => /^[\d,]+$/.test(count))).toEqual(
    Object.entries(DOORS).map(([door, count]) => [door, asNumber(count)]),
  );
});
