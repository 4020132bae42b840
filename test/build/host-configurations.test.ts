import { hostConfigurations } from "../../scripts/host-configurations.mjs";

type Headers = Record<string, string>;

const FILES = hostConfigurations();
const text = (name: string): string => FILES.get(name) ?? "";

/** A host's patterns: an address, or with a star at its end all that begin so. */
const isMet = (pattern: string, address: string): boolean =>
  pattern.endsWith("*") ? address.startsWith(pattern.slice(0, -1)) : pattern === address;

const longestFirst = (a: { pattern: string }, b: { pattern: string }): number =>
  b.pattern.length - a.pattern.length;

/** The location of the longest pattern answers, with its own headers and no others. */
function fromNginx(address: string): Headers {
  const locations = [...text("hosting/nginx.conf").matchAll(/^location ([^{]+) \{\n([^}]*)\}/gm)];
  const [best] = locations
    .map(([, place = "", body = ""]) => ({
      pattern: place.startsWith("= ") ? place.slice(2) : `${place.replace("^~ ", "")}*`,
      body,
    }))
    .filter(({ pattern }) => isMet(pattern, address))
    .sort(longestFirst);
  const lines = (best?.body ?? "").matchAll(/^ {4}add_header (\S+) "([^"]*)" always;$/gm);
  return Object.fromEntries([...lines].map(([, name, value]) => [name!, value!]));
}

/** The first route that is met, over the headers of all. */
function fromAzure(address: string): Headers {
  const { globalHeaders, routes } = JSON.parse(text("site/staticwebapp.config.json")) as {
    globalHeaders: Headers;
    routes: { route: string; headers: Headers }[];
  };
  return { ...globalHeaders, ...routes.find(({ route }) => isMet(route, address))?.headers };
}

/** Every rule that is met, one after the other: `!` takes off, and what is said twice is joined. */
function fromCloudflare(address: string): Headers {
  const headers = new Map<string, string>();
  let isHere = false;
  for (const line of text("site/_headers").trimEnd().split("\n")) {
    const [, off, name = "", value] = /^ {2}(! )?([\w-]+)(?:: (.*))?$/.exec(line) ?? [];
    if (name === "") isHere = isMet(line, address);
    else if (isHere && off !== undefined) headers.delete(name);
    else if (isHere) headers.set(name, [headers.get(name), value].filter(Boolean).join(", "));
  }
  return Object.fromEntries(headers);
}

interface CloudFrontPolicy {
  readonly Comment: string;
  readonly CorsConfig?: { AccessControlAllowOrigins: { Quantity: number; Items: string[] } };
  readonly SecurityHeadersConfig: {
    ContentTypeOptions?: object;
    ReferrerPolicy?: { ReferrerPolicy: string };
    ContentSecurityPolicy?: { ContentSecurityPolicy: string };
  };
  readonly CustomHeadersConfig: {
    Quantity: number;
    Items: { Header: string; Value: string }[];
  };
}

/** The policy of the longest pattern answers alone; its comment says for which paths it is. */
function fromCloudFront(address: string): Headers {
  const [best] = [...FILES]
    .filter(([name]) => name.startsWith("hosting/cloudfront-"))
    .map(([, json]) => JSON.parse(json) as CloudFrontPolicy)
    .map((policy) => ({ pattern: policy.Comment.replace("Partner Desk: ", ""), policy }))
    .filter(({ pattern }) => isMet(pattern, address))
    .sort(longestFirst);
  const { CorsConfig: cors, SecurityHeadersConfig: security, CustomHeadersConfig: custom } =
    best!.policy;
  expect(custom.Quantity).toBe(custom.Items.length);
  const { ContentTypeOptions, ReferrerPolicy, ContentSecurityPolicy } = security;
  return {
    ...Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header, Value])),
    ...(cors && { "Access-Control-Allow-Origin": cors.AccessControlAllowOrigins.Items.join() }),
    ...(ContentTypeOptions && { "X-Content-Type-Options": "nosniff" }),
    ...(ReferrerPolicy && { "Referrer-Policy": ReferrerPolicy.ReferrerPolicy }),
    ...(ContentSecurityPolicy && {
      "Content-Security-Policy": ContentSecurityPolicy.ContentSecurityPolicy,
    }),
  };
}

const OF_ALL = {
  "Cache-Control": "no-cache",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

const FRAMES =
  "frame-ancestors https://*.officeapps.live.com https://*.office.com https://*.microsoft.com https://*.sharepoint.com https://*.cloud.microsoft";

describe.each([
  ["nginx", fromNginx],
  ["Azure Static Web Apps", fromAzure],
  ["Cloudflare Pages", fromCloudflare],
  ["S3 with CloudFront", fromCloudFront],
])("as %s reads it", (_host, headersOf) => {
  test("scripts, pages and the manifest are asked for anew, so that a release is there at once", () => {
    for (const file of ["/functions.js", "/taskpane.js", "/manifest.xml", "/help/index.html"]) {
      expect(headersOf(file)).toEqual(OF_ALL);
    }
  });

  test("Excel on the web may fetch functions.json from its own address, and nothing else", () => {
    expect(headersOf("/functions.json")).toEqual({
      ...OF_ALL,
      "Access-Control-Allow-Origin": "*",
    });
  });

  test("only Office may hold the pane in a frame", () => {
    expect(headersOf("/taskpane.html")).toEqual({ ...OF_ALL, "Content-Security-Policy": FRAMES });
  });

  test("icons are kept for a week, and said so once", () => {
    expect(headersOf("/assets/help-16.png")).toEqual({
      ...OF_ALL,
      "Cache-Control": "public, max-age=604800",
    });
  });
});

test("Cloudflare's address of the pane without its ending is held to the same frames", () => {
  expect(fromCloudflare("/taskpane")).toEqual(fromCloudflare("/taskpane.html"));
});
