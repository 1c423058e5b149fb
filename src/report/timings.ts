import { grouped, type Style } from './style.ts';

/** The time of a run by phase and by rule, the slowest rules first, and the amounts of work. */
export function timingsText(
  spent: ReadonlyMap<string, number>,
  counted: ReadonlyMap<string, number>,
  { paint }: Style,
): string {
  const isRule = ([what]: readonly [string, number]) => what.includes('/');
  const rules = [...spent].filter(isRule).sort(([, a], [, b]) => b - a);
  const phases = [...spent].filter((entry) => !isRule(entry));
  const all = rules.reduce((sum, [, ms]) => sum + ms, 0);
  const inMs = (ms: number) => `${ms.toFixed(1)} ms`;
  const lines = [
    ...phases.map(([what, ms]) => [what, inMs(ms)]),
    ...(rules.length === 0 ? [] : [['rules', inMs(all)]]),
    ...rules.map(([rule, ms]) => [`  ${rule}`, inMs(ms)]),
    ...[...counted].map(([what, number]) => [what, grouped(number)]),
  ] as const;
  const [first, second] = [0, 1].map((at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  return lines
    .map(([what = '', number = '']) => `${paint.dim(what.padEnd(first ?? 0))}  ${number.padStart(second ?? 0)}\n`)
    .join('');
}
