import fc from "fast-check";
import { attributionCommand } from "../../cli/commands/attribution";
import { bandCommand } from "../../cli/commands/band";
import { decideCommand } from "../../cli/commands/decide";
import { explainCommand } from "../../cli/commands/explain";
import { gridCommand } from "../../cli/commands/grid";
import { JUDGE_COMMANDS } from "../../cli/commands/judge";
import { memoCommand } from "../../cli/commands/memo";
import { modelCommand } from "../../cli/commands/model";
import { payoutCommand } from "../../cli/commands/payout";
import { planCommand } from "../../cli/commands/plan";
import { reviewCommand } from "../../cli/commands/review";
import { solveCommand } from "../../cli/commands/solve";
import { tierCommand } from "../../cli/commands/tier";
import { tornadoCommand } from "../../cli/commands/tornado";
import type { DeskCommand } from "../../cli/command";
import { SAMPLE_CASE } from "../../src/case/sample";
import { policyFromJson } from "../../src/element/own-policy";
import { POLICY_COLUMNS } from "../../src/policy/policy-rows";
import { expectProblem } from "../economics/expect-result";
import { damaged } from "./damaged";
import { notANumberIn, notASentence, assertDoorHolds } from "./door";

const COMMANDS: readonly DeskCommand[] = [
  attributionCommand,
  bandCommand,
  decideCommand,
  explainCommand,
  gridCommand,
  memoCommand,
  modelCommand,
  payoutCommand,
  planCommand,
  reviewCommand,
  solveCommand,
  tierCommand,
  tornadoCommand,
  ...JUDGE_COMMANDS,
];

const elements = fc
  .constantFrom(...COMMANDS)
  .chain((command) => damaged([command.sample]).map((element) => ({ command, element })));

function wrongWith({ command, element }: { command: DeskCommand; element: unknown }): unknown {
  const reply = command.reply(element, { profile: undefined, policy: undefined });
  return reply.ok ? notANumberIn(reply.value) : notASentence(reply.problem.message);
}

test("an element of whatever JSON holds is answered with numbers, or refused in a sentence", async () => {
  await assertDoorHolds("Elements of a command", elements, wrongWith);
});

const ROWS = [
  [...POLICY_COLUMNS],
  ["Tier floors", "RESELLER", "Sales people", "people", ...Array<number>(5).fill(3)],
];

test("a policy of whatever JSON holds is read, or refused in a sentence", async () => {
  await assertDoorHolds("A company's policy", damaged([ROWS, "saas", {}]), (rows) => {
    const read = policyFromJson(rows);
    return read.ok ? undefined : notASentence(read.problem.message);
  });
});

test("an average deal of which a floor would be no number is refused", () => {
  const options = { profile: undefined, policy: undefined };
  const sample = reviewCommand.sample as object;
  const plan = (averageDeal: number) =>
    planCommand.reply({ ...SAMPLE_CASE, plan: { ...SAMPLE_CASE.plan, averageDeal } }, options);
  const review = (averageDeal: number) => reviewCommand.reply({ ...sample, averageDeal }, options);

  for (const asked of [plan, review]) {
    expect(asked(1e15)).toMatchObject({ ok: true });
    expect(expectProblem(asked(1.1e15)).message).toContain("up to 1,000,000,000,000,000");
  }
});
