import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../../scripts/paths.mjs";
import { addresses, attributes, BOTH, ORIGIN, parse, PUBLISHED } from "./manifest-document";

/** Width and height stand in the header of a PNG, after its signature and the chunk's name. */
function pictureSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe.each(BOTH)("the $name manifest", ({ text }) => {
  const document = parse(text);

  test("is reached by HTTPS alone", () => {
    expect(addresses(document).length).toBeGreaterThan(20);
    expect(addresses(document).filter((address) => !address.startsWith("https://"))).toEqual([]);
  });

  test("names one origin", () => {
    expect(new Set(addresses(document).map((address) => new URL(address).origin)).size).toBe(1);
  });

  test("names icons that exist in the size their name says", () => {
    const icons = addresses(document).filter((address) => address.endsWith(".png"));
    const sizes = new Set<number>();
    for (const icon of icons) {
      const file = path.join(ROOT, "assets/icons", path.basename(icon));
      const size = Number(/-(\d+)\.png$/.exec(icon)?.[1]);
      expect([existsSync(file), ...pictureSize(file)]).toEqual([true, size, size]);
      sizes.add(size);
    }
    expect([...sizes]).toEqual(expect.arrayContaining([16, 32, 64, 80]));
  });

  test("gives each image element the icon of its stated size", () => {
    const stated = [...document.getElementsByTagNameNS("*", "Image")].filter((image) =>
      image.hasAttribute("size"),
    );
    expect(stated.length).toBeGreaterThan(0);
    for (const image of stated) {
      expect(image.getAttribute("resid")).toMatch(
        new RegExp(`\\.${image.getAttribute("size") ?? ""}$`),
      );
    }
  });
});

test("the published manifest is at the publisher's origin and nowhere on this machine", () => {
  const document = parse(PUBLISHED.text);
  expect(new Set(addresses(document).map((address) => new URL(address).origin))).toEqual(
    new Set([ORIGIN]),
  );
  expect(PUBLISHED.text).not.toMatch(/localhost|127\.0\.0\.1/);
  expect(attributes(document, "DefaultValue").length).toBeGreaterThan(0);
});
