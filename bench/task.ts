/** One way to do the work. The numbers are read off afterwards, outside the time. */
export interface Contender {
  readonly work: () => void;
  /** Infinity is never, NaN not applicable. */
  readonly numbers: () => ArrayLike<number>;
}

/** The same work in Python: a function of python/peer.py and what it is called with. */
export interface PythonWork {
  readonly work: "everyMeasure" | "npvGrid" | "npvTornado" | "npvSimulation";
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** What a task should take: at most so many bare loops, or so many seconds. */
export type Aim =
  | { readonly kind: "ratio"; readonly most: number }
  | { readonly kind: "seconds"; readonly most: number };

export interface Task {
  readonly name: string;
  /** How many of what the name says one call of the work does. */
  readonly count: number;
  readonly ours: Contender;
  readonly bare: Contender;
  readonly python: PythonWork;
  readonly aim?: Aim;
}
