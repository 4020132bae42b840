import { isCase } from "../src/case/given-case";
import type { Defaults } from "../src/element/defaults";
import { withOwnTypeOf } from "./own-type-of";
import { refusedBeside } from "../src/element/refused-part";
import type { Result } from "../src/result";
import type { DeskCommand, Reply } from "./command";

/** What a command answers on an element; a case is refused for whatever of it does not read. */
export function replyTo(command: DeskCommand, given: unknown, options: Defaults): Result<Reply> {
  const read = withOwnTypeOf(given, options.types);
  if (!read.ok) return read;
  const element = read.value;
  const reply = command.reply(element, options);
  return reply.ok && isCase(element) ? (refusedBeside(element) ?? reply) : reply;
}
