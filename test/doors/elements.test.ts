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
import { policyFromJson } from "../../src/element/own-policy";
import { POLICY_COLUMNS } from "../../src/policy/policy-rows";
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
