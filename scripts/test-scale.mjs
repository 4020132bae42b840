import { existsSync } from "node:fs";
import path from "node:path";
import { buildWhenStale } from "./build-when-stale.mjs";
import { BUILD, ROOT } from "./paths.mjs";
import { exitUnlessZero, run } from "./run.mjs";
import { onPath } from "./test-tools.mjs";

// `npm run test:scale`: the Spark module on a cluster of processes, with a Python of its own in build/.

const ENVIRONMENT = path.join(BUILD, "spark");
const PYTHON = path.join(ENVIRONMENT, "bin", "python");
const REQUIREMENTS = path.join(ROOT, "warehouse", "spark", "requirements.txt");

/** What is missing, and how to get it; nothing is skipped in silence. */
const NEEDED = [
  { command: "java", how: "Java 17 or later: apt-get install openjdk-17-jre-headless" },
  {
    command: "python3",
    how: "Python 3.11 or later, with its module venv: apt-get install python3-venv",
  },
];

const missing = NEEDED.filter(({ command }) => onPath(command) === undefined);
for (const { how } of missing) console.error(`The tests of Spark need ${how}`);
exitUnlessZero(missing.length);

if (!existsSync(PYTHON)) exitUnlessZero(await run("python3", ["-m", "venv", ENVIRONMENT]));
// pip finds at once that everything is there, and takes new versions when the list has changed.
exitUnlessZero(await run(PYTHON, ["-m", "pip", "install", "--quiet", "-r", REQUIREMENTS]));

await buildWhenStale();
process.exitCode = await run(PYTHON, [path.join(ROOT, "test", "scale", "test_spark.py")]);
