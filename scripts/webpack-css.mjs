import CleanCss from "clean-css";
import webpack from "webpack";

/** Rules stay as and where they are written: comments, spaces and long forms of a value go. */
const shorten = new CleanCss({ level: 1 });

/** Makes the style sheets that webpack writes as short as it makes the scripts. */
export class ShortCss {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ShortCss", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tap({ name: "ShortCss", stage }, (assets) => {
        for (const [name, source] of Object.entries(assets)) {
          if (!name.endsWith(".css")) continue;
          const { styles, errors, warnings } = shorten.minify(source.source().toString());
          for (const said of [...errors, ...warnings]) {
            compilation.errors.push(new webpack.WebpackError(`${name}: ${said}`));
          }
          compilation.updateAsset(name, new webpack.sources.RawSource(styles));
        }
      });
    });
  }
}
