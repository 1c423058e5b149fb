import { cellsOf, keyOf } from '../../library/cells.ts';
import { commandLine } from '../../text/command-line.ts';
import type { LibrarySummary } from '../library-summary.ts';
import type { Rule } from '../rule.ts';

const configFor = (min: number, mark = '') => `version: 1
taxonomy:
  industries: { manufacturing: {} }
policy:
  coverage:
    - { by: [industry], for: reference-call, min: ${min} }${mark}
`;
const MARK = ' # error: library/gap';

const customer = (rest = '') => `name: Nordlicht Robotics
status: active
industry: manufacturing
health: { status: green, checked_on: 2026-09-01 }
consent:
  - id: calls-2026
    status: granted
    uses: [reference-call]
    audience: prospects
    approval: once
    granted_on: 2026-02-01
    granted_by: Ada Lindqvist
    basis: signed-form
    evidence: vault:consents/nordlicht-2026.pdf
advocates:
  - { id: mira-sand, uses: [reference-call], verified_on: 2026-09-01 }
${rest}`;

const RESTING = `activity:
  - { asked_on: 2026-09-01, on: 2026-09-20, use: reference-call, status: completed, advocate: mira-sand }
`;

export const libraryGap: Rule = {
  id: 'library/gap',
  level: 'info',
  reach: 'library',
  summary: 'fewer customers ready for a use than a goal of the config wants in each cell',
  why: 'The gap shows on the day of the deal: the prospect is a bank, and nobody who may be called is one. Whom to win next is known months before, if somebody counts.',
  remedy:
    'Ask the candidates that `refs coverage` names for the cell, or lower the goal under `policy.coverage`. Only who is ready today counts, once per cell, by the same counting as `refs coverage`. Known values are those of the taxonomy, and others that customers have.',
  examples: {
    good: [
      { title: 'one is wanted, and one is ready', config: configFor(1), files: customer() },
      { title: 'no goals, no gaps', files: customer(RESTING) },
    ],
    bad: [
      { title: 'two are wanted, and one is ready', config: configFor(2, MARK), files: customer() },
      { title: 'the only one is resting', config: configFor(1, MARK), files: customer(RESTING) },
    ],
  },
  *check(library, { policy }) {
    for (const [index, { by, for: use, min }] of policy.coverage.entries()) {
      const { cells, gaps } = gapsOf(library, index);
      if (gaps.length === 0) continue;
      const told = gaps.slice(0, MAX_TOLD).map(({ values, have }) => `${values.join(' × ')} has ${have}`);
      const more = gaps.length > MAX_TOLD ? ` and ${gaps.length - MAX_TOLD} more` : '';
      yield {
        place: { file: library.config.file, path: ['policy', 'coverage', index] },
        message: `${gaps.length} of ${cells} cells have fewer than ${min} ready for ${use}: ${told.join(', ')}${more}`,
        hint: `see who could fill them: ${commandLine`refs coverage --by ${by.join(',')} --for ${use} --min ${String(min)}`}`,
      };
    }
  },
};

/** The number of gaps that a message names. */
const MAX_TOLD = 3;

/** Counts the cells of a goal, and lists those in which too few are ready. */
function gapsOf({ config, customers }: LibrarySummary, index: number) {
  const { by, min } = config.policy.coverage[index] ?? { by: [], min: 0 };
  const seated = customers.flatMap(({ cells }) => cells?.[index] ?? []);
  const ready = new Map<string, number>();
  for (const { values, isReady } of seated) {
    const key = keyOf(values);
    ready.set(key, (ready.get(key) ?? 0) + Number(isReady));
  }
  const values = seated.map((cell) => cell.values);
  const cells = cellsOf(config, by, values).map((values) => ({ values, have: ready.get(keyOf(values)) ?? 0 }));
  return { cells: cells.length, gaps: cells.filter(({ have }) => have < min) };
}
