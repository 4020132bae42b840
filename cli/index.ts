import { once } from "node:events";
import { runProgram } from "./program";

/** A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours. */
function ignoreClosedPipe(failure: NodeJS.ErrnoException): void {
  if (failure.code !== "EPIPE") throw failure;
  process.exit();
}

process.stdout.on("error", ignoreClosedPipe);
process.stderr.on("error", ignoreClosedPipe);

/** Waits while the reader is slower than we are, so that nothing piles up. */
async function write(text: string): Promise<boolean> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
  return !process.stdout.writableEnded;
}

const { output, errors, exitCode } = await runProgram(process.argv.slice(2), write);
process.exitCode = exitCode;
process.stderr.write(errors);
process.stdout.write(output);
