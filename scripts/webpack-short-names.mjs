import { minify } from "@swc/core";
import webpack from "webpack";

/**
 * Halves what a browser has to read: comments, spaces and the names of what is local go. Functions
 * and classes keep their names, which the grid looks at and which stand in reports of errors.
 * Nothing is rewritten: that would take longer than all of it saves.
 */
const OPTIONS = {
  module: false,
  compress: false,
  mangle: { keep_classnames: true, keep_fnames: true },
  keep_classnames: true,
  keep_fnames: true,
  format: { comments: /** @type {const} */ (false) },
};

/** Shortens the scripts of a page that only this machine loads. */
export class ShortNames {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ShortNames", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tapPromise({ name: "ShortNames", stage }, async (assets) => {
        for (const [name, source] of Object.entries(assets)) {
          if (!name.endsWith(".js")) continue;
          const { code } = await minify(source.source().toString(), OPTIONS);
          compilation.updateAsset(name, new webpack.sources.RawSource(code));
        }
      });
    });
  }
}
