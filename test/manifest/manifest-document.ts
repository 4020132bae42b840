import { readFileSync } from "node:fs";
import path from "node:path";
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { publishedManifest } from "../../scripts/manifest.mjs";
import { ROOT } from "../../scripts/paths.mjs";

/** An address of the kind a publisher gives; no test sends anything there. */
export const ORIGIN = "https://desk.example.com";

const SOURCE = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");

export const DEVELOPMENT = { name: "development", text: SOURCE };
export const PUBLISHED = { name: "published", text: publishedManifest(SOURCE, ORIGIN) };
export const BOTH = [DEVELOPMENT, PUBLISHED];

export function parse(text: string): Document {
  return new DOMParser().parseFromString(text, "text/xml");
}

/** Elements by their name without prefix, in the order of the document. */
export function elements(document: Document, localName: string): Element[] {
  return [...document.getElementsByTagNameNS("*", localName)];
}

export function attributes(document: Document, name: string): string[] {
  return elements(document, "*").flatMap((element) => element.getAttribute(name) ?? []);
}

/** What a resource id stands for. */
export function resources(document: Document): ReadonlyMap<string, string> {
  const all = ["Image", "Url", "String"].flatMap((name) => elements(document, name));
  return new Map(
    all
      .filter((element) => element.hasAttribute("id"))
      .map((element) => [
        element.getAttribute("id") ?? "",
        element.getAttribute("DefaultValue") ?? "",
      ]),
  );
}

/** Every address in the manifest, namespaces excepted. */
export function addresses(document: Document): string[] {
  return attributes(document, "DefaultValue").filter((value) => value.includes("://"));
}
