import fc from "fast-check";
import { JUDGEMENTS } from "../../src/programme/judgements";
import type { Judgement, JudgementField } from "../../src/programme/judgement";
import { expectValue } from "../economics/expect-result";

export function answersFor({ kind, options }: JudgementField): fc.Arbitrary<unknown> {
  switch (kind) {
    case "yesNo":
      return fc.constantFrom("unknown", false, true);
    case "choice":
      return fc.constantFrom("unknown", ...options);
    case "count":
      return fc.oneof(fc.constant("unknown"), fc.nat(60), fc.nat(400));
    case "number":
      return fc.oneof(
        fc.constant("unknown"),
        fc.nat(60),
        fc.double({ min: 0, max: 2e6, noNaN: true }),
      );
    case "fraction":
      return fc.oneof(
        fc.constant("unknown"),
        fc.nat(100).map((percent) => percent / 100),
      );
    case "date":
      return fc.constantFrom("unknown", "2026-03-02", "2026-05-04", "2026-08-03");
    default:
      return fc.constantFrom("unknown", "a demo", "Dana Whitlock");
  }
}

export function inputsOf({ fields }: Judgement): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(
    Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, answersFor(field)])),
  );
}

export function named(name: string): Judgement {
  const found = JUDGEMENTS.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no judgement ${name}`);
  return found;
}

export function decisionOf(judgement: Judgement, input: unknown): string {
  return expectValue(judgement.judge(input)).decision;
}
