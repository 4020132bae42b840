import type { Defaults } from "../src/element/defaults";
import { Readable } from "node:stream";
import { policyFor } from "../src/policy/policy";
import { ok, type Result } from "../src/result";
import type { DeskCommand } from "./command";
import { type Input, parseInput, readText, sourceName } from "./read-input";
import { replyTo } from "./reply-to";
import { readPolicyFile } from "./read-policy";
import { inputStream, streamAnswers, type Write } from "./stream";
import { type Format, render } from "./write-output";

/** The options that every command takes, as the command line gave them. */
export interface GivenOptions {
  readonly input?: string;
  readonly sample?: true;
  readonly profile?: string;
  /** The file with a company's own policy table. */
  readonly policy?: string;
  readonly output: Format;
}

/** What a run leaves: text for either stream, and the code it ends with. */
export interface Ending {
  readonly output: string;
  readonly errors: string;
  readonly exitCode: 0 | 1 | 2;
}

/** 0 when every element has an answer, 1 when one has not, 2 when nothing could be started. */
export async function runCommand(
  command: DeskCommand,
  given: GivenOptions,
  write: Write,
): Promise<Ending> {
  const defaults = await givenDefaults(given);
  if (!defaults.ok) return notStarted(defaults.problem.message);
  const options = defaults.value;
  if (given.output === "ndjson") return runStream(command, given, options, write);
  const input = await inputOf(command, given);
  if (!input.ok) return notStarted(input.problem.message);
  const replies = input.value.elements.map((element) =>
    element.ok ? replyTo(command, element.value, options) : element,
  );
  const output = render({ isList: input.value.isList, replies }, given.output);
  const refused = replies.flatMap((reply, index) =>
    reply.ok ? [] : [`error: element ${index + 1}: ${reply.problem.message}\n`],
  );
  return { output, errors: refused.join(""), exitCode: refused.length > 0 ? 1 : 0 };
}

/** Line by line; the sample, which is no stream, is one line. */
async function runStream(
  command: DeskCommand,
  given: GivenOptions,
  options: Defaults,
  write: Write,
): Promise<Ending> {
  const input = given.sample
    ? Readable.from([`${JSON.stringify(command.sample)}\n`])
    : inputStream(given.input);
  try {
    const { refused, firstRefusals } = await streamAnswers(command, options, input, write);
    const more = refused - firstRefusals.length;
    const rest = more > 0 ? `error: ${more} more lines were refused\n` : "";
    const errors = firstRefusals.join("") + rest;
    return { output: "", errors, exitCode: refused > 0 ? 1 : 0 };
  } catch (failure) {
    const reason = failure instanceof Error ? failure.message : String(failure);
    return notStarted(`Cannot read ${sourceName(given.input)}: ${reason}.`);
  }
}

function notStarted(message: string): Ending {
  return { output: "", errors: `error: ${message}\n`, exitCode: 2 };
}

/** A company's own table, where one is given; the profile's name is only checked here. */
async function givenDefaults({ policy: file, profile }: GivenOptions): Promise<Result<Defaults>> {
  if (file !== undefined) {
    const table = await readPolicyFile(file);
    return table.ok ? ok({ profile, ...table.value }) : table;
  }
  const known = policyFor(profile);
  return known.ok ? ok({ profile, policy: undefined }) : known;
}

async function inputOf(command: DeskCommand, given: GivenOptions): Promise<Result<Input>> {
  if (given.sample) return ok({ isList: false, elements: [ok(command.sample)] });
  if (!command.needsInput && given.input === undefined) {
    return ok({ isList: false, elements: [ok({})] });
  }
  const text = await readText(given.input);
  return text.ok ? parseInput(text.value, sourceName(given.input)) : text;
}
