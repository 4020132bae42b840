/** Where the development build is served: the address in manifest.xml and in the help links. */
export const DEVELOPMENT_ORIGIN = "https://localhost:3000";

/** Stands in for an origin nobody has chosen yet; the name can never be registered. */
export const UNCHOSEN_ORIGIN = "https://partner-desk.invalid";

/**
 * The origin to publish for: `--origin` before the environment before the placeholder.
 * @param {readonly string[]} argv @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {string} scheme, host and port, without a slash at the end
 */
export function originFrom(argv, environment) {
  const at = argv.findIndex((word) => word === "--origin" || word.startsWith("--origin="));
  const word = argv[at] ?? "";
  const given = word.includes("=") ? word.slice(word.indexOf("=") + 1) : argv[at + 1];
  const text = at === -1 ? environment.PARTNER_DESK_ORIGIN : (given ?? "");
  if (text === undefined) return UNCHOSEN_ORIGIN;
  return checkedOrigin(text);
}

/** The origin that this command was given, or the end of it with a sentence. */
export function originOrExit() {
  try {
    return originFrom(process.argv.slice(2), process.env);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}

/** @param {string} text @returns {string} */
function checkedOrigin(text) {
  const allowed = "an https address without a path, such as https://desk.example.com";
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "https:" || url.pathname !== "/" || url.search + url.hash !== "") {
    throw new RangeError(`The origin "${text}" is not ${allowed}. Excel loads add-ins by HTTPS.`);
  }
  if (/^(localhost|127\.|\[::1\])/.test(url.hostname)) {
    throw new RangeError(`The origin "${text}" is this machine; a published add-in needs a host.`);
  }
  return url.origin;
}

/** Every mention of the development address, not only the first.
 * @param {string} text @param {string} origin */
export function publishedAt(text, origin) {
  return text.replaceAll(DEVELOPMENT_ORIGIN, origin);
}
