import { Command, CommanderError, Option } from "commander";
import { PROFILE_NAMES } from "../src/policy/names";
import type { DeskCommand } from "./command";
import { attributionCommand } from "./commands/attribution";
import { bandCommand } from "./commands/band";
import { decideCommand } from "./commands/decide";
import { explainCommand } from "./commands/explain";
import { gridCommand } from "./commands/grid";
import { JUDGE_COMMANDS } from "./commands/judge";
import { memoCommand } from "./commands/memo";
import { modelCommand } from "./commands/model";
import { payoutCommand } from "./commands/payout";
import { planCommand } from "./commands/plan";
import { policyCommand } from "./commands/policy";
import { reviewCommand } from "./commands/review";
import { simulateCommand } from "./commands/simulate";
import { solveCommand } from "./commands/solve";
import { tierCommand } from "./commands/tier";
import { tornadoCommand } from "./commands/tornado";
import { workbookCommands } from "./commands/workbook";
import { type Ending, type GivenOptions, runCommand } from "./run-command";
import type { Write } from "./stream";
import { FORMATS } from "./write-output";
import { policyOption } from "./read-policy";

const COMMANDS = [
  decideCommand,
  tierCommand,
  bandCommand,
  planCommand,
  modelCommand,
  gridCommand,
  solveCommand,
  tornadoCommand,
  simulateCommand,
  explainCommand,
  payoutCommand,
  memoCommand,
  attributionCommand,
  reviewCommand,
  policyCommand,
] as const;

const DESCRIPTION =
  "Tier, revenue share, break-even volume and a 90-day plan for a prospective partner, " +
  "with the figures of the Excel add-in.";

/** The version in package.json; webpack puts it in. */
declare const VERSION: string;

/**
 * Reads the command line and runs what it says. Answers that come line by line go to `write`; all
 * other text is in the ending, and nothing exits here.
 */
export async function runProgram(words: readonly string[], write: Write): Promise<Ending> {
  let ending: Ending | undefined;
  const written = { output: "", errors: "" };
  const runnable = (command: DeskCommand): Command =>
    define(command).action(async (given: GivenOptions) => {
      ending = await runCommand(command, given, write);
    });
  const judge = new Command("judge")
    .summary("one judgement on a partner or a programme, by its name")
    .description("One judgement on a partner or a programme, by its name.");
  for (const command of JUDGE_COMMANDS) judge.addCommand(runnable(command));
  const program = new Command("partner-desk")
    .description(DESCRIPTION)
    .version(VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => (written.output += text),
      writeErr: (text) => (written.errors += text),
    });
  for (const command of COMMANDS) program.addCommand(runnable(command));
  program.addCommand(judge);
  const files = workbookCommands(VERSION, async (run) => {
    ending = await run;
  });
  for (const command of files) program.addCommand(command);
  for (const each of program.commands) each.copyInheritedSettings(program);
  for (const each of judge.commands) each.copyInheritedSettings(judge);
  try {
    await program.parseAsync([...words], { from: "user" });
  } catch (failure) {
    if (!(failure instanceof CommanderError)) throw failure;
    return { ...written, exitCode: failure.exitCode === 0 ? 0 : 2 };
  }
  return ending ?? { ...written, exitCode: 2 };
}

function define({ name, summary, element, takesPolicy }: DeskCommand): Command {
  const command = new Command(name)
    .summary(summary)
    .description(
      `${summary.charAt(0).toUpperCase()}${summary.slice(1)}${summary.endsWith("?") ? "" : "."}`,
    )
    .allowExcessArguments(false)
    .addOption(
      new Option("-i, --input <file>", "what to answer for; - is standard input").conflicts(
        "sample",
      ),
    )
    .addOption(
      new Option("-o, --output <format>", "how to write the answer")
        .choices(FORMATS)
        .default("json"),
    )
    .addOption(
      new Option(
        "-p, --profile <name>",
        `for elements that name none: ${PROFILE_NAMES.join(", ")}`,
      ),
    )
    .option("--sample", "answer for the sample partner")
    .addHelpText(
      "after",
      `
The input is one JSON object, an array of them, or one object a line (NDJSON); an array
gives an array of answers in the same order. With --output ndjson one object a line gives
one answer a line, as it is read, however many there are. An element is
  ${element}

Exit code: 0 when every element has an answer; 1 when one has none (its place holds
{"error": {"message", "field", "allowed"}}); 2 when the command line or the input as a
whole cannot be read.`,
    );
  return takesPolicy === true ? command.addOption(policyOption()) : command;
}
