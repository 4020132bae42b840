import { spawn } from "node:child_process";

export interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs the built command line as a user would, with something on its standard input. */
export function partnerDesk(words: readonly string[], input = ""): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["cli/bin/partner-desk.js", ...words]);
    let output = "";
    let errors = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ code, output, errors });
    });
    // A program that has seen enough may close its end first; that is what some tests are about.
    child.stdin.on("error", () => undefined).end(input);
  });
}

/** The answers to a list of elements, in their order. */
export async function answersTo(
  command: string | readonly string[],
  elements: readonly unknown[],
): Promise<{ readonly code: number | null; readonly answers: Record<string, unknown>[] }> {
  const { code, output } = await partnerDesk([command].flat(), JSON.stringify(elements));
  return { code, answers: JSON.parse(output) as Record<string, unknown>[] };
}
