import { commitmentMonthsInText } from "../../src/partner/commitment-text";
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
