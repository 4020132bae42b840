/** What the pane does for buttons outside of it, once it has started. */
export interface Commands {
  readonly writePlan: () => Promise<void>;
  readonly portableCopy: () => Promise<void>;
  readonly partnerCopy: () => Promise<void>;
}

const ACTIONS: Readonly<Record<string, keyof Commands>> = {
  WritePlan: "writePlan",
  PortableCopy: "portableCopy",
  PartnerCopy: "partnerCopy",
};

/**
 * To be called while the script runs, before anything is awaited: Excel starts the pane for the
 * first click on its ribbon and hands the click over as soon as office.js listens. What is not
 * associated by then is never called. The pane comes to the front, so that somebody sees what it
 * asks or what it did.
 */
export function associateCommands(started: Promise<Commands>): void {
  for (const [action, name] of Object.entries(ACTIONS)) {
    Office.actions.associate(action, (event: Office.AddinCommands.Event) => {
      void started
        .then(async (commands) => {
          await Office.addin.showAsTaskpane();
          await commands[name]();
        })
        .finally(() => {
          event.completed();
        });
    });
  }
}
