import type { CounterName, Measurements, Meter } from '../model/meter.ts';

/** Creates a meter that sums up times and counts. */
export function newTimings(): Meter & Measurements {
  const spent = new Map<string, number>();
  const counted = new Map<CounterName, number>();
  const put = <Key>(sums: Map<Key, number>, key: Key, number: number) => sums.set(key, (sums.get(key) ?? 0) + number);
  return {
    spent,
    counted,
    time(what, work) {
      const start = performance.now();
      try {
        return work();
      } finally {
        put(spent, what, performance.now() - start);
      }
    },
    count: (what, number) => put(counted, what, number),
  };
}
