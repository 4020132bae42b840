import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";
import { writeDistribution } from "./distribution.mjs";
import { hostConfigurations } from "./host-configurations.mjs";
import { ROOT } from "./paths.mjs";
import { HEADER_RULES } from "./response-headers.mjs";

/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));

export const RELEASE_NAME = `partner-desk-${version}`;

/** As `sha256sum --check` reads them. */
const CHECKSUMS = "SHA256SUMS";

/** Every entry of the zip has the same time, so that the same files give the same bytes. */
const TIMESTAMP = "1980-01-01T12:00:00";

/**
 * Writes what a person needs who puts Partner Desk on a server, out of the add-in as built: a folder,
 * the same as a zip, and the zip's checksum.
 * @param {string} into a folder, of which only what is written here is replaced
 * @param {string} origin
 * @returns {{ folder: string, zip: string }}
 */
export function writeRelease(into, origin) {
  const folder = path.join(into, RELEASE_NAME);
  rmSync(folder, { recursive: true, force: true });
  writeDistribution(path.join(folder, "site"), origin, { withSources: false });
  const texts = new Map([...hostConfigurations(), ["README.md", readme(origin)]]);
  for (const [name, text] of texts) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  for (const name of ["LICENSE", "CHANGELOG.md"]) {
    cpSync(path.join(ROOT, name), path.join(folder, name));
  }
  const sums = filesIn(folder).map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`);
  writeFileSync(path.join(folder, CHECKSUMS), sums.join(""));

  const zip = `${folder}.zip`;
  const entries = filesIn(folder).map(([name, bytes]) => [`${RELEASE_NAME}/${name}`, bytes]);
  const packed = zipSync(Object.fromEntries(entries), { level: 9, mtime: TIMESTAMP });
  writeFileSync(zip, packed);
  writeFileSync(`${zip}.sha256`, `${sha256(packed)}  ${RELEASE_NAME}.zip\n`);
  return { folder, zip };
}

/** In the order of their names, which is the same on every system.
 * @param {string} folder @returns {[name: string, bytes: Buffer][]} */
function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.replaceAll(path.sep, "/"));
  return names.sort().map((name) => [name, readFileSync(path.join(folder, name))]);
}

/** @param {Uint8Array} bytes */
function sha256(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

/** @param {string} origin */
function readme(origin) {
  const rows = HEADER_RULES.map(({ path: place, headers, why }) => {
    const lines = Object.entries(headers).map(([name, value]) => `\`${name}: ${value}\``);
    return `| \`${place}\` | ${lines.join(", ")} | ${why} |`;
  });
  return `# Partner Desk ${version}, for ${origin}

Put the files of \`site/\` at the root of that address, with the headers below. Then install
\`site/manifest.xml\`: for everybody in the Microsoft 365 admin centre, under _Integrated apps_, _Upload
custom apps_; for yourself in Excel on the web, under _Home_, _Add-ins_, _More add-ins_, _My add-ins_,
_Upload my add-in_.

\`sha256sum --check ${CHECKSUMS}\` in this folder says whether every file is as it was packed.

## Headers

| files | header | why |
| --- | --- | --- |
${rows.join("\n")}

No \`X-Frame-Options\`: the pane is a frame, and that header keeps it shut.

- **nginx**: include \`hosting/nginx.conf\` in the server block of the address.
- **Azure Static Web Apps**: nothing to do; \`site/staticwebapp.config.json\` is read as it lies there.
- **Cloudflare Pages**: nothing to do; \`site/_headers\` is read as it lies there.
- **S3 with CloudFront**: \`aws cloudfront create-response-headers-policy
  --response-headers-policy-config file://hosting/cloudfront-all.json\`, and likewise for the other
  files \`cloudfront-*.json\`. Each says in its comment for which path the distribution needs a
  behaviour; \`/*\` is the default one. After a release, invalidate \`/*\`.
`;
}
