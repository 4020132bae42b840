import webpack from "webpack";

/**
 * `(0,name.member)(`, which keeps what is called from seeing where it came from as its `this`. After
 * a name or a bracket it may be the arguments of a call, so that it stays; after a word of the
 * language it needs a space in its place.
 */
const CALL =
  /(?:(?<![\w$)\]])|(?<=(?<![\w$.])(?<word>return|throw|case|typeof|void|await|else|in|of)))\(0,(?<called>[\w$]+\.[\w$]+)\)(?=\()/g;

/**
 * Calls what a module imports by its name alone. Nothing that is imported here looks at `this`, and
 * a hundredth of what travels goes.
 */
export class ShortCalls {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ShortCalls", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
      compilation.hooks.processAssets.tap({ name: "ShortCalls", stage }, (assets) => {
        for (const [name, source] of Object.entries(assets)) {
          if (!name.endsWith(".js")) continue;
          const shorter = new webpack.sources.ReplaceSource(source);
          for (const { 0: all, index, groups = {} } of source.source().toString().matchAll(CALL)) {
            const space = groups["word"] === undefined ? "" : " ";
            shorter.replace(index, index + all.length - 1, `${space}${groups["called"]}`);
          }
          compilation.updateAsset(name, shorter);
        }
      });
    });
  }
}
