import { policyFor } from "../src/policy/policy";
import { ok, type Result } from "../src/result";
import type { DeskCommand, RunOptions } from "./command";
import { type Input, parseInput, readText, sourceName } from "./read-input";
import { type Format, render } from "./write-output";

/** The options that every command takes, as the command line gave them. */
export interface GivenOptions {
  readonly input?: string;
  readonly sample?: true;
  readonly profile?: string;
  readonly output: Format;
}

/** What a run leaves: text for either stream, and the code it ends with. */
export interface Ending {
  readonly output: string;
  readonly errors: string;
  readonly exitCode: 0 | 1 | 2;
}

/** 0 when every element has an answer, 1 when one has not, 2 when nothing could be started. */
export async function runCommand(command: DeskCommand, given: GivenOptions): Promise<Ending> {
  const profile = policyFor(given.profile);
  const input = profile.ok ? await inputOf(command, given) : profile;
  if (!input.ok) {
    return { output: "", errors: `error: ${input.problem.message}\n`, exitCode: 2 };
  }
  const options: RunOptions = { profile: given.profile };
  const replies = input.value.elements.map((element) =>
    element.ok ? command.reply(element.value, options) : element,
  );
  const output = render({ isList: input.value.isList, replies }, given.output);
  const refused = replies.flatMap((reply, index) =>
    reply.ok ? [] : [`error: element ${index + 1}: ${reply.problem.message}\n`],
  );
  return { output, errors: refused.join(""), exitCode: refused.length > 0 ? 1 : 0 };
}

async function inputOf(command: DeskCommand, given: GivenOptions): Promise<Result<Input>> {
  if (given.sample) return ok({ isList: false, elements: [ok(command.sample)] });
  if (!command.needsInput && given.input === undefined) {
    return ok({ isList: false, elements: [ok({})] });
  }
  const text = await readText(given.input);
  return text.ok ? parseInput(text.value, sourceName(given.input)) : text;
}
