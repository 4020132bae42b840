import path from "node:path";
import { buildWhenStale } from "./build-when-stale.mjs";
import { originOrExit, UNCHOSEN_ORIGIN } from "./origin.mjs";
import { RELEASE, ROOT } from "./paths.mjs";
import { writeRelease } from "./release.mjs";

const origin = originOrExit();
if (origin === UNCHOSEN_ORIGIN) {
  console.error(
    "A package is for one address: npm run package -- --origin https://desk.example.com",
  );
  process.exit(2);
}

// The build holds no origin yet, so one that is fresh does for every address.
await buildWhenStale();
const { folder, zip } = writeRelease(RELEASE, origin);
for (const written of [folder, zip, `${zip}.sha256`]) console.log(path.relative(ROOT, written));
