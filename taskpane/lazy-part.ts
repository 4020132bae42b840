import { reasonOf } from "./reason-of";

export type PartState<T> =
  | { readonly kind: "loading" }
  | { readonly kind: "loaded"; readonly part: T }
  | { readonly kind: "failed"; readonly message: string };

/** Code that is fetched after the first screen. What did not load can be asked for again. */
export interface LazyPart<T> {
  readonly state: () => PartState<T>;
  readonly load: () => Promise<void>;
}

/** @param onChange Called whenever the part has come, has failed or is asked for again. */
export function lazyPart<T>(fetchPart: () => Promise<T>, onChange: () => void): LazyPart<T> {
  let state: PartState<T> = { kind: "loading" };
  const change = (next: PartState<T>) => {
    state = next;
    onChange();
  };
  return {
    state: () => state,
    load: async () => {
      if (state.kind === "loaded") return;
      if (state.kind === "failed") change({ kind: "loading" });
      try {
        change({ kind: "loaded", part: await fetchPart() });
      } catch (error) {
        change({ kind: "failed", message: reasonOf(error) });
      }
    },
  };
}
