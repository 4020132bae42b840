import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { ROOT } from "./paths.mjs";

/** Pixels. Excel asks for 16 to 80 by screen density, the web and the store for up to 128. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

const FOLDER = path.join(ROOT, "assets/icons");

/** The rendered pictures are committed: an install without this renderer has them all the same. */
for (const source of readdirSync(FOLDER).filter((name) => name.endsWith(".svg"))) {
  const svg = readFileSync(path.join(FOLDER, source), "utf8");
  for (const size of SIZES) {
    const picture = new Resvg(svg, { fitTo: { mode: "width", value: size } }).render();
    writeFileSync(path.join(FOLDER, source.replace(".svg", `-${size}.png`)), picture.asPng());
  }
}
