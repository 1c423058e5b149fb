import { NOTHING } from './sheet.ts';

/** From nothing to the most. */
const LEVELS = '▁▂▃▄▅▆▇█';

/**
 * Draws values as one character each, against the largest. Only nothing is the lowest; a value that there is too little
 * to say of is a dot.
 */
export function sparkline(values: readonly (number | null)[]): string {
  const most = Math.max(...values.map((value) => value ?? 0), 0);
  const levelOf = (value: number): number =>
    value === 0 ? 0 : Math.max(1, Math.round((LEVELS.length - 1) * (value / most)));
  return values.map((value) => (value === null ? NOTHING : (LEVELS[levelOf(value)] ?? ''))).join('');
}
