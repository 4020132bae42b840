import { runProgram } from "./program";

/** A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours. */
function ignoreClosedPipe(failure: NodeJS.ErrnoException): void {
  if (failure.code !== "EPIPE") throw failure;
  process.exit();
}

process.stdout.on("error", ignoreClosedPipe);
process.stderr.on("error", ignoreClosedPipe);

const { output, errors, exitCode } = await runProgram(process.argv.slice(2));
process.exitCode = exitCode;
process.stderr.write(errors);
process.stdout.write(output);
