/** Buttons outside of the pane: of the ribbon, of a cell's menu, and actions without a button. */
export const ACTIONS = [
  "WritePlan",
  "Sensitivity",
  "HandOver",
  "Help",
  "Explain",
  "PortableCopy",
  "PartnerCopy",
] as const;
export type ActionName = (typeof ACTIONS)[number];

/** What the pane does for one of them, once it has started. */
export type Act = (action: ActionName) => Promise<void>;

/**
 * To be called while a script runs, before anything is awaited: Excel starts the pane for the
 * first click on its ribbon and hands the click over as soon as office.js listens. What is not
 * associated by then is never called. The pane comes to the front, so that somebody sees what it
 * asks or what it did.
 */
export function associateCommands(started: Promise<Act>): void {
  for (const action of ACTIONS) {
    Office.actions.associate(action, (event: Office.AddinCommands.Event) => {
      void started
        .then(async (act) => {
          await Office.addin.showAsTaskpane();
          await act(action);
        })
        .finally(() => {
          event.completed();
        });
    });
  }
}
