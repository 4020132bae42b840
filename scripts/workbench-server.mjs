import { once } from "node:events";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import sirv from "sirv";
import { BUILD } from "./paths.mjs";

const require = createRequire(import.meta.url);

/** Microsoft's client: Excel loads it from Microsoft, the workbench from node_modules. */
const OFFICE_JS = require.resolve("@microsoft/office-js/dist/office.js");

const LOOPBACK = "127.0.0.1";

/** Where the page asks at which address the pane is. */
const PANE_ADDRESS = "/pane-address";

/** Where a page that is being developed hears what was built anew. */
const CHANGES = "/changes";

/** Pages that listen for changes, each by a connection that stays open. */
class Listeners {
  /** @type {Set<Response>} */
  #open = new Set();

  /** @param {Response} response */
  add(response) {
    response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    response.flushHeaders();
    this.#open.add(response);
    response.on("close", () => this.#open.delete(response));
  }

  /** @param {"pane" | "page"} changed */
  tell(changed) {
    for (const response of this.#open) response.write(`data: ${changed}\n\n`);
  }
}

/**
 * Only this server's own files, whatever a page asks for.
 * @param {{ frames: string, ancestors: string }} allowed
 */
function contentSecurityPolicy({ frames, ancestors }) {
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    `frame-src ${frames}`,
    `frame-ancestors ${ancestors}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** @param {string} folder */
function files(folder) {
  // dev: read from disk on every request, so that a new build shows on reload.
  return sirv(folder, { dev: true, etag: true });
}

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */

/**
 * The workbench's pages first, then the add-in, then Microsoft's client.
 * @param {{ workbench: string, addin: string }} folders @param {() => string} policy
 * @returns {(request: Request, response: Response) => void}
 */
function workbenchFiles(folders, policy) {
  const pages = files(folders.workbench);
  const addin = files(folders.addin);
  const office = files(path.dirname(OFFICE_JS));
  return (request, response) => {
    response.setHeader("Content-Security-Policy", policy());
    // Another address is another origin: with this, browsers give each its own process, so that a
    // long calculation in the grid leaves the pane free.
    response.setHeader("Origin-Agent-Cluster", "?1");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    // Excel on the web fetches this file from Microsoft's origin; so may anything here.
    if (request.url === "/functions.json") {
      response.setHeader("Access-Control-Allow-Origin", "*");
    }
    const missing = () => {
      response.statusCode = 404;
      response.end("Not found");
    };
    if (request.url?.startsWith("/office-js/")) {
      request.url = request.url.slice("/office-js".length);
      office(request, response, missing);
    } else {
      pages(request, response, () => addin(request, response, missing));
    }
  };
}

/**
 * On the wanted port, or on a free one when that is taken.
 * @param {import("node:http").Server} server @param {number} port
 * @returns {Promise<string>} the address without a path
 */
async function listen(server, port) {
  try {
    await once(server.listen(port, LOOPBACK), "listening");
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EADDRINUSE") throw error;
    await once(server.listen(0, LOOPBACK), "listening");
  }
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  return `http://${LOOPBACK}:${address.port}`;
}

/** @param {import("node:http").Server} server @returns {Promise<unknown>} */
function stop(server) {
  const closed = once(server.close(), "close");
  server.closeAllConnections();
  return closed;
}

/**
 * @typedef {object} Served
 * @property {string} address of the page @property {string} paneAddress
 * @property {(changed: "pane" | "page") => void} reload Loads anew what was built anew, in every
 * page that listens.
 * @property {() => Promise<void>} close
 */

/**
 * @typedef {object} Published
 * @property {string} folder its files, out of which the grid takes the functions
 * @property {string} origin where somebody else serves them, and the pane loads them from
 */

/**
 * Serves the built workbench on this machine only: its page at one address, the pane at another.
 * @param {object} wish
 * @param {number} wish.port 0 or a port in use gives a free one
 * @param {string} [wish.built]
 * @param {Published} [wish.published] an add-in to load in place of the built one
 * @returns {Promise<Served>}
 */
export async function serveWorkbench({ port, built = BUILD, published }) {
  let [page, pane] = ["", published?.origin ?? ""];
  const listeners = new Listeners();
  const folders = {
    workbench: path.join(built, "workbench"),
    addin: published?.folder ?? path.join(built, "addin"),
  };
  const files = workbenchFiles(folders, () =>
    contentSecurityPolicy({ frames: pane, ancestors: "'none'" }),
  );
  const pageServer = createServer((request, response) => {
    if (request.url === PANE_ADDRESS) response.end(pane);
    else if (request.url === CHANGES) listeners.add(response);
    else files(request, response);
  });
  page = await listen(pageServer, port);
  const servers = [pageServer];
  if (published === undefined) {
    const paneServer = createServer(
      workbenchFiles(folders, () => contentSecurityPolicy({ frames: "'none'", ancestors: page })),
    );
    pane = await listen(paneServer, port === 0 ? 0 : port + 1);
    servers.push(paneServer);
  }
  return {
    address: `${page}/`,
    paneAddress: `${pane}/`,
    reload: (changed) => {
      listeners.tell(changed);
    },
    close: async () => {
      await Promise.all(servers.map(stop));
    },
  };
}
