import { commitmentMonthsInText } from "../../src/partner/commitment-text";
import { timed } from "../timed";
import { cellOf, readSituations } from "./read-table";

describe("months of commitment read out of a text", () => {
  test.each(
    readSituations("commitment-text.md").map(
      (each) => [cellOf(each, "Sales targets"), cellOf(each, "Months read")] as const,
    ),
  )("'%s' says %s", (targets, months) => {
    expect(commitmentMonthsInText(targets)).toBe(months === "none" ? undefined : Number(months));
  });
});

test("a cell full of spans is read at once", () => {
  const targets = "no 3 years ".repeat(3_000);
  expect(timed(() => commitmentMonthsInText(targets)).milliseconds).toBeLessThan(200);
});
