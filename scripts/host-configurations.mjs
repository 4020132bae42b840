import { HEADER_RULES, allHeadersOf } from "./response-headers.mjs";

/** @typedef {import("./response-headers.mjs").HeaderRule} HeaderRule */

const [ALL, ...SPECIAL] = HEADER_RULES;

/**
 * The same rules as each of four hosts takes them. Those in `site/` their host reads out of the
 * folder that it serves; those in `hosting/` a person hands over.
 * @returns {Map<string, string>} text by file name
 */
export function hostConfigurations() {
  return new Map([
    ["site/_headers", cloudflare()],
    ["site/staticwebapp.config.json", json(azure())],
    ["hosting/nginx.conf", nginx()],
    ...HEADER_RULES.map(
      (rule) =>
        /** @type {const} */ ([`hosting/cloudfront-${rule.id}.json`, json(cloudFrontPolicy(rule))]),
    ),
  ]);
}

/** @param {object} value */
function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * For inside a server block. nginx forgets the headers of all files where a location has one of its
 * own, so each says them all.
 */
function nginx() {
  /** @param {HeaderRule} rule */
  const location = (rule) => {
    const lines = Object.entries(allHeadersOf(rule)).map(
      ([name, value]) => `    add_header ${name} "${value}" always;`,
    );
    return [`location ${nginxPath(rule.path)} {`, ...lines, "}"].join("\n");
  };
  return `# Include this in the server block of the address, and say where the folder site/ lies.
root /srv/partner-desk/site;
charset utf-8;
gzip on;
gzip_types text/css text/javascript application/javascript application/json text/xml;

${HEADER_RULES.map(location).join("\n\n")}
`;
}

/** @param {string} path */
function nginxPath(path) {
  if (path === ALL.path) return "/";
  return path.endsWith("*") ? `^~ ${path.slice(0, -1)}` : `= ${path}`;
}

/** Of headers with the same name, Azure takes the route's; others it joins with those of all. */
function azure() {
  return {
    globalHeaders: ALL.headers,
    routes: SPECIAL.map(({ path, headers }) => ({ route: path, headers })),
  };
}

/**
 * Cloudflare writes the values of two rules one behind the other, so what a rule replaces it takes
 * off first (`!`). It serves a page without its ending as well, and sends browsers there.
 */
function cloudflare() {
  /** @param {HeaderRule} rule */
  const block = (rule) => {
    const lines = Object.entries(rule.headers).flatMap(([name, value]) =>
      rule !== ALL && name in ALL.headers
        ? [`  ! ${name}`, `  ${name}: ${value}`]
        : [`  ${name}: ${value}`],
    );
    const paths = [...new Set([rule.path, rule.path.replace(/\.html$/, "")])];
    return paths.map((path) => [path, ...lines].join("\n")).join("\n");
  };
  return `${HEADER_RULES.map(block).join("\n")}\n`;
}

/** Headers that CloudFront has a place of its own for, and refuses among the others. */
const OF_THEIR_OWN = [
  "Access-Control-Allow-Origin",
  "Content-Security-Policy",
  "Referrer-Policy",
  "X-Content-Type-Options",
];

/**
 * A response headers policy. CloudFront takes one for each pattern of paths.
 * @param {HeaderRule} rule
 */
function cloudFrontPolicy(rule) {
  const headers = allHeadersOf(rule);
  const allowedOrigin = headers["Access-Control-Allow-Origin"];
  const policy = headers["Content-Security-Policy"];
  const referrer = headers["Referrer-Policy"];
  const others = Object.entries(headers).filter(([name]) => !OF_THEIR_OWN.includes(name));
  const custom = others.map(([Header, Value]) => ({
    Header,
    Value,
    Override: true,
  }));
  return {
    Name: `partner-desk-${rule.id}`,
    Comment: `Partner Desk: ${rule.path}`,
    ...(allowedOrigin !== undefined && {
      CorsConfig: {
        AccessControlAllowOrigins: listed([allowedOrigin]),
        AccessControlAllowHeaders: listed(["*"]),
        AccessControlAllowMethods: listed(["GET", "HEAD"]),
        AccessControlAllowCredentials: false,
        OriginOverride: true,
      },
    }),
    SecurityHeadersConfig: {
      ContentTypeOptions: { Override: true },
      ...(referrer !== undefined && {
        ReferrerPolicy: { ReferrerPolicy: referrer, Override: true },
      }),
      ...(policy !== undefined && {
        ContentSecurityPolicy: { ContentSecurityPolicy: policy, Override: true },
      }),
    },
    CustomHeadersConfig: listed(custom),
  };
}

/** A list as Amazon's interfaces take it: with its length.
 * @template T @param {readonly T[]} Items */
function listed(Items) {
  return { Quantity: Items.length, Items };
}
