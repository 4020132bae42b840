import { createServer } from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import sirv from "sirv";
import { BUILD } from "./paths.mjs";

const require = createRequire(import.meta.url);

/** Microsoft's client: Excel loads it from Microsoft, the workbench from node_modules. */
const OFFICE_JS = require.resolve("@microsoft/office-js/dist/office.js");

const LOOPBACK = "127.0.0.1";

/** Only this server's own files, whatever a page asks for; the frame is the pane. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** @param {string} folder */
function files(folder) {
  // dev: read from disk on every request, so that a new build shows on reload.
  return sirv(folder, { dev: true, etag: true });
}

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */

/** The workbench's pages first, then the add-in as built, then Microsoft's client.
 * @returns {(request: Request, response: Response) => void} */
function workbenchFiles() {
  const pages = files(path.join(BUILD, "workbench"));
  const addin = files(path.join(BUILD, "addin"));
  const office = files(path.dirname(OFFICE_JS));
  return (request, response) => {
    response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
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

/** @param {import("node:http").Server} server @param {number} port
 * @returns {Promise<number>} the port it listens on */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, LOOPBACK, () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

/**
 * Serves the built workbench on this machine only.
 * @param {{ port: number }} wish 0 or a port in use gives a free one
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serveWorkbench({ port }) {
  const server = createServer(workbenchFiles());
  const used = await listen(server, port).catch((error) => {
    if (error.code === "EADDRINUSE") return listen(server, 0);
    throw error;
  });
  return {
    address: `http://${LOOPBACK}:${used}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
