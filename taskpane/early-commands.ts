import { associateCommands, type Act } from "./commands";

/*
 * A script of its own, before every other one of ours: from a browser's cache Microsoft's client
 * listens sooner than a deferred script runs, and calls nothing for a button whose action it does
 * not know by then.
 */

declare global {
  interface Window {
    /** Tells what the pane does for a button, once it has begun to start. */
    paneStarts: (started: Promise<Act>) => void;
  }
}

// Asked here already: twenty seconds after Microsoft's client is ready it gives up on an add-in that
// has not, and on a slow machine the pane's own script comes later than that.
void Office.onReady();

associateCommands(
  new Promise<Act>((settle) => {
    window.paneStarts = settle;
  }),
);
