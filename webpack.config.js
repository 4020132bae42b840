import { readFileSync } from "node:fs";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import CssPlugin from "mini-css-extract-plugin";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import webpack from "webpack";
import { DEVELOPMENT_ORIGIN } from "./scripts/origin.mjs";
import { BUILD, ROOT } from "./scripts/paths.mjs";
import { GzipBudget, firstLoadOf } from "./scripts/webpack-budget.mjs";
import { ShortCss } from "./scripts/webpack-css.mjs";
import { ShortCalls } from "./scripts/webpack-short-calls.mjs";
import { ShortNames } from "./scripts/webpack-short-names.mjs";
import { thirdPartyNotices } from "./scripts/webpack-notices.mjs";

const ADDIN = path.join(BUILD, "addin");

/** Kilobytes after gzip: what Excel loads before a function answers, for the pane, and what a warehouse keeps. */
const BUDGETS = { functions: 48, pane: 110, warehouse: 51 };

const EXTENSIONS = [".ts", ".mjs", ".js"];

/** @type {{ version: string }} */
const { version: VERSION } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));

/**
 * What all programs share. Types are checked by `npm run types`, not here.
 * @param {string} name @param {string} outputFolder @param {"es2020" | "es2022"} language
 * @returns {import("webpack").Configuration}
 */
function program(name, outputFolder, language) {
  return {
    name,
    context: ROOT,
    mode: "production",
    devtool: "source-map",
    output: { path: outputFolder, clean: false },
    resolve: { extensions: EXTENSIONS },
    module: {
      // Types are not checked here, so a name that does not exist would only be a warning.
      parser: { javascript: { exportsPresence: "error" } },
      rules: [
        {
          test: /\.ts$/,
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript" },
              target: language,
              // No class of ours inherits a setter that a field of the same name would call.
              assumptions: { setPublicClassFields: true },
            },
          },
        },
        { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
      ],
    },
    cache: {
      type: "filesystem",
      cacheDirectory: path.join(BUILD, "webpack-cache"),
      name,
      buildDependencies: { config: [import.meta.filename] },
    },
    performance: false,
    stats: { preset: "errors-warnings", assets: true, logging: "info" },
    infrastructureLogging: { level: "warn" },
  };
}

/**
 * Arguments that no function reads go as well, for Excel counts none of them; no getter of ours or
 * of a library here does anything, and no function expression is used as a constructor.
 */
const COMPRESS = { passes: 4, keep_fargs: false, pure_getters: true, unsafe_arrows: true };

/**
 * functions.js is one classic script with every function: Excel may call one before a deferred
 * script has run. The pane's script follows it in the same page, and takes from it what both need.
 * @type {import("webpack").Configuration}
 */
const addin = {
  ...program("addin", ADDIN, "es2020"),
  optimization: {
    minimizeOptions: { html: false, javascript: { ecma: 2020, compress: COMPRESS } },
    mangleExports: "size",
    // In the order of use, like stands beside like, and gzip finds it.
    moduleIds: "natural",
  },
  target: ["web", "es2020"],
  // Parts of the pane are beside its page; functions.js then needs no page to find its own address.
  output: { path: ADDIN, publicPath: "" },
  entry: {
    functions: "./functions/functions.ts",
    commands: "./taskpane/early-commands.ts",
    taskpane: { import: "./taskpane/index.ts", dependOn: "functions" },
  },
  plugins: [
    // The page names its scripts itself: their order is a rule of Excel, see platform decisions.
    new HtmlPlugin({
      filename: "taskpane.html",
      template: "./taskpane/taskpane.html",
      chunks: ["taskpane"],
      scriptLoading: "defer",
      inject: "head",
      minify: false,
    }),
    new CssPlugin(),
    new ShortCss(),
    new ShortCalls(),
    thirdPartyNotices(),
    new CopyPlugin({ patterns: [{ from: "assets/icons/*.png", to: "assets/[name][ext]" }] }),
    new webpack.DefinePlugin({ VERSION: JSON.stringify(VERSION) }),
    new GzipBudget({
      name: "functions.js",
      limit: BUDGETS.functions,
      files: () => ["functions.js"],
    }),
    new GzipBudget({
      name: "The pane's first load (functions.js included, office.js not)",
      limit: BUDGETS.pane,
      files: (folder) => firstLoadOf(readFileSync(path.join(folder, "taskpane.html"), "utf8")),
    }),
  ],
};

/** @type {import("webpack").Configuration} */
const workbench = {
  ...program("workbench", path.join(BUILD, "workbench"), "es2022"),
  target: ["web", "es2022"],
  entry: { workbench: "./workbench/index.ts", "pane-transport": "./workbench/pane-transport.ts" },
  // Served to this machine only: more than this would take longer than loading it does.
  optimization: { minimizer: [new ShortNames()] },
  devtool: false,
  plugins: [
    new HtmlPlugin({
      filename: "index.html",
      template: "./workbench/index.html",
      chunks: ["workbench"],
      scriptLoading: "defer",
      minify: false,
    }),
    new CssPlugin(),
  ],
};

/** @type {import("webpack").Configuration} */
const commandLine = {
  ...program("cli", path.join(BUILD, "cli"), "es2022"),
  target: "node20",
  entry: { "partner-desk": "./cli/index.ts" },
  experiments: { outputModule: true },
  output: {
    path: path.join(BUILD, "cli"),
    filename: "[name].js",
    module: true,
    chunkFormat: "module",
    library: { type: "module" },
  },
  optimization: { minimize: false },
  plugins: [new webpack.DefinePlugin({ VERSION: JSON.stringify(VERSION) })],
};

/**
 * One classic script that needs neither modules nor Node nor a page: a warehouse's engine has none.
 * @type {import("webpack").Configuration}
 */
const warehouse = {
  ...program("warehouse", path.join(BUILD, "warehouse"), "es2020"),
  target: ["web", "es2020"],
  entry: { "partner-desk": "./warehouse/index.ts" },
  output: {
    path: path.join(BUILD, "warehouse"),
    filename: "[name].js",
    library: { type: "var", name: "partnerDesk" },
  },
  devtool: false,
  plugins: [
    thirdPartyNotices(),
    new GzipBudget({
      name: "The warehouse's script",
      limit: BUDGETS.warehouse,
      files: () => ["partner-desk.js"],
    }),
  ],
};

/**
 * HTTPS on this machine for desktop Excel; only `webpack serve` asks for the certificate.
 * @returns {Promise<import("webpack-dev-server").Configuration>}
 */
async function developmentServer() {
  return {
    port: new URL(DEVELOPMENT_ORIGIN).port,
    host: "localhost",
    server: { type: "https", options: await getHttpsServerOptions() },
    headers: { "Access-Control-Allow-Origin": "*" },
    devMiddleware: { writeToDisk: true },
    static: ADDIN,
    // Nothing is added to the scripts: Excel gets here what it gets when they are published.
    client: false,
    hot: false,
    liveReload: false,
  };
}

/**
 * @param {{ WEBPACK_SERVE?: boolean }} environment
 * @returns {Promise<import("webpack").Configuration[]>}
 */
export default async function configurations(environment) {
  const all = [addin, workbench, commandLine, warehouse];
  if (!environment.WEBPACK_SERVE) return all;
  return [{ ...addin, devServer: await developmentServer() }];
}
