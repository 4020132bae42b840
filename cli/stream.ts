import type { Defaults } from "../src/element/defaults";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { DeskCommand } from "./command";
import { parseLine } from "./read-input";
import { replyTo } from "./reply-to";
import { asError } from "../src/element/as-error";

/** How many answers are written at a time: a call for each line would take longer than the line. */
const LINES_A_WRITE = 256;

/** Where answers go; it resolves when there is room for more, and to false once nobody reads on. */
export type Write = (text: string) => Promise<boolean>;

/** The input as a stream, so that a million lines never stand in memory together. */
export function inputStream(input: string | undefined): Readable {
  return input === undefined || input === "-" ? process.stdin : createReadStream(input);
}

/** What came of a stream; `refused` are the sentences for standard error, the first ones only. */
export interface Streamed {
  readonly answered: number;
  readonly refused: number;
  readonly firstRefusals: readonly string[];
}

const MOST_TOLD = 20;

/**
 * One object a line in, one answer a line out, in order and in constant memory. A bad line is
 * answered in its place, and the stream ends quietly when its reader goes away.
 */
export async function streamAnswers(
  command: DeskCommand,
  options: Defaults,
  input: Readable,
  write: Write,
): Promise<Streamed> {
  const lines = createInterface({ input, crlfDelay: Infinity });
  const firstRefusals: string[] = [];
  let answered = 0;
  let refused = 0;
  let number = 0;
  let pending: string[] = [];
  for await (const line of lines) {
    number += 1;
    const text = number === 1 ? line.replace(/^\uFEFF/, "") : line;
    if (text.trim() === "") continue;
    const reply = answerTo(command, options, text, number);
    answered += 1;
    if (!reply.ok) {
      refused += 1;
      if (refused <= MOST_TOLD) {
        firstRefusals.push(`error: line ${number}: ${reply.problem.message}\n`);
      }
    }
    pending.push(JSON.stringify(reply.ok ? reply.value.answer : asError(reply.problem)));
    if (pending.length < LINES_A_WRITE) continue;
    const hasReader = await write(`${pending.join("\n")}\n`);
    pending = [];
    if (!hasReader) break;
  }
  lines.close();
  if (pending.length > 0) await write(`${pending.join("\n")}\n`);
  return { answered, refused, firstRefusals };
}

function answerTo(
  command: DeskCommand,
  options: Defaults,
  text: string,
  number: number,
): ReturnType<DeskCommand["reply"]> {
  const element = parseLine(text, number);
  return element.ok ? replyTo(command, element.value, options) : element;
}
