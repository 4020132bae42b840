import open from "open";
import { buildWhenStale } from "./build-when-stale.mjs";
import { serveWorkbench } from "./workbench-server.mjs";

const PREFERRED_PORT = 3000;

/** Linux says by its environment whether there is a screen; CI has nobody to look at one. */
function hasScreen() {
  if (process.env.CI) return false;
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

await buildWhenStale();
const { address } = await serveWorkbench({ port: PREFERRED_PORT });
console.log(`Partner Desk in the workbench: ${address}  (stop it with Ctrl+C)`);

if (hasScreen()) {
  const ignore = () => undefined; // The address stands above; a browser is a courtesy.
  const browser = await open(address).catch(ignore);
  browser?.on("error", ignore);
}
