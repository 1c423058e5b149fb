import type { FileReport } from './file-report.ts';

/**
 * Says that files have other cells of a goal of the policy than they had, or another answer there. What is found about
 * the goals is then theirs, though it is found in the config.
 */
export function movesCoverage(before: readonly FileReport[], after: readonly FileReport[]): boolean {
  return seatsOf(before) !== seatsOf(after);
}

const seatsOf = (reports: readonly FileReport[]): string =>
  JSON.stringify(
    reports
      .flatMap(({ summary }) =>
        (summary?.cells ?? []).flatMap((cells, goal) => cells.map((cell) => ({ goal, ...cell }))),
      )
      .map(({ goal, values, isReady }) => JSON.stringify([goal, values, isReady]))
      .sort(),
  );
