/** Is told what a run does: for how long, and how much of it. */
export interface Meter {
  /** Does some work, and returns what it gives. */
  time<Result>(what: string, work: () => Result): Result;
  count(what: CounterName, number: number): void;
}

/** Work that grows with the library. */
export type CounterName = 'files listed' | 'files read' | 'bytes read' | 'files parsed';

/** What a meter was told: milliseconds by what was done, and how much there was to do. */
export interface Measurements {
  readonly spent: ReadonlyMap<string, number>;
  readonly counted: ReadonlyMap<CounterName, number>;
}

/** Nobody looks. */
export const NO_METER: Meter = { time: (_, work) => work(), count: () => {} };
