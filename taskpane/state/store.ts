import type { Action, PaneState, Send } from "./pane-state";

export interface Store {
  readonly state: () => PaneState;
  readonly send: Send;
  /** Called after every change with the state before and after it. */
  readonly onChange: (listener: (after: PaneState, before: PaneState) => void) => void;
}

export function createStore(
  initial: PaneState,
  reduce: (state: PaneState, action: Action) => PaneState,
): Store {
  let state = initial;
  const listeners: ((after: PaneState, before: PaneState) => void)[] = [];
  return {
    state: () => state,
    send: (action) => {
      const before = state;
      state = reduce(state, action);
      if (state === before) return;
      const after = state;
      for (const listener of listeners) listener(after, before);
    },
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}
