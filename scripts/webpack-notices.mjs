import LicensePlugin from "webpack-license-plugin";

/** Licences under which a package may ship with ours. */
const ACCEPTED = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD"];

/** The name of the notice, beside the scripts that hold the packages. */
export const NOTICES = "third-party-notices.txt";

/** Writes who made the packages inside the scripts and under which licence; another one fails the build. */
export function thirdPartyNotices() {
  return new LicensePlugin({
    outputFilename: "third-party-notices.json",
    unacceptableLicenseTest: (licence) => !ACCEPTED.includes(licence),
    additionalFiles: {
      [NOTICES]: (packages) =>
        [...packages]
          .sort((a, b) => (a.name < b.name ? -1 : 1))
          .map(
            ({ name, version, license, licenseText }) =>
              `${name} ${version} (${license ?? ""})\n\n${licenseText?.trim() ?? ""}\n`,
          )
          .join(`\n${"-".repeat(72)}\n\n`),
    },
  });
}
