import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { HOSTILE_FILES } from "../xlsx/hostile-files";

/**
 * What the program says of itself as it ends: milliseconds of the processor, and megabytes. The peak
 * that the system counts for a process begins with that of the one that started it, so where the
 * system tells the peak of the program alone, that one counts.
 */
const MEASURING = `data:text/javascript,${encodeURIComponent(`
  import { existsSync, readFileSync } from "node:fs";
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const status = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
    const kilobytes = Number(/VmHWM:\\s+(\\d+) kB/.exec(status)?.[1] ?? maxRSS);
    const cost = { milliseconds: (userCPUTime + systemCPUTime) / 1000, megabytes: kilobytes / 1024 };
    process.stderr.write("\\n" + JSON.stringify(cost));
  });
`)}`;
/** Two seconds on a machine that does nothing else; three times that where it does. */
const MOST = { milliseconds: 6_000, megabytes: 300 };

const folder = mkdtempSync(path.join(tmpdir(), "partner-desk-hostile-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function cost(file: string): Promise<typeof MOST & { readonly code: number | null }> {
  return new Promise((resolve, reject) => {
    const words = ["--import", MEASURING, "cli/bin/partner-desk.js", "read", file];
    const child = spawn(process.execPath, words, { stdio: ["ignore", "ignore", "pipe"] });
    let errors = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
    child.on("error", reject);
    child.on("close", (code) => {
      const { milliseconds, megabytes } = JSON.parse(
        errors.slice(errors.lastIndexOf("\n")),
      ) as typeof MOST;
      resolve({ code, milliseconds, megabytes });
    });
  });
}

test.each(Object.entries(HOSTILE_FILES))(
  "a file of %s is read or refused within 2 seconds and 300 MB",
  async (_, made) => {
    const file = path.join(folder, "hostile.xlsx");
    writeFileSync(file, made());
    const { code, milliseconds, megabytes } = await cost(file);
    expect([0, 1]).toContain(code);
    expect(milliseconds).toBeLessThan(MOST.milliseconds);
    expect(megabytes).toBeLessThan(MOST.megabytes);
  },
);
