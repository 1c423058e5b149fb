import type { Counted, Meter } from '../model/meter.ts';

/** What a run did: how long each part of it took, and how much there was to do. */
export interface Timings {
  /** Milliseconds, by what was done. */
  readonly spent: ReadonlyMap<string, number>;
  readonly counted: ReadonlyMap<Counted, number>;
}

/** A meter that writes down what it is told. */
export function newTimings(): Meter & Timings {
  const spent = new Map<string, number>();
  const counted = new Map<Counted, number>();
  return {
    spent,
    counted,
    time(what, work) {
      const start = performance.now();
      try {
        return work();
      } finally {
        spent.set(what, (spent.get(what) ?? 0) + performance.now() - start);
      }
    },
    count(what, number) {
      counted.set(what, (counted.get(what) ?? 0) + number);
    },
  };
}
