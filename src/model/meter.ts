/** Measures the time and the amount of a run's work. */
export interface Meter {
  /** Measures some work, and returns its result. */
  time<Result>(what: string, work: () => Result): Result;
  count(what: CounterName, number: number): void;
}

/** The counted kinds of work, which grow with the library. */
export type CounterName = 'files listed' | 'files read' | 'bytes read' | 'files parsed';

/** The measurements of a run: milliseconds by task, and counts. */
export interface Measurements {
  readonly spent: ReadonlyMap<string, number>;
  readonly counted: ReadonlyMap<CounterName, number>;
}

/** A meter that measures nothing. */
export const NO_METER: Meter = { time: (_, work) => work(), count: () => {} };
