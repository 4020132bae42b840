import path from "node:path";

/** The project's own folder, wherever a script was started from. */
export const ROOT = path.resolve(import.meta.dirname, "..");

/** What the build leaves for the workbench, the tests and the command line; not in git. */
export const BUILD = path.join(ROOT, "build");

/** The add-in for one origin, ready to be copied to a web server; not in git. */
export const DIST = path.join(ROOT, "dist");

/** The package of a release, a folder and a zip; not in git. */
export const RELEASE = path.join(ROOT, "release");
