import type { Change } from '../model/change.ts';
import { BASELINE_FILE, type Fingerprint } from '../model/fingerprint.ts';
import { fingerprint } from '../values/equality.ts';
import { matchLists } from '../values/match-items.ts';
import { whole } from './difference.ts';

/**
 * The entries that a baseline gained, as changes. A removed entry needs no report, since the baseline then silences
 * less.
 */
export const baselineChanges = (before: readonly Fingerprint[], after: readonly Fingerprint[]): readonly Change[] =>
  matchLists(before, after, fingerprint).added.map(({ item, index }) => {
    const path = ['known', index];
    const paths = { base: ['known', '-'], head: path };
    const label = `${item.rule} of ${item.subject}`;
    return {
      ...whole('baseline-widened', { label, paths, before: undefined, after: item }),
      customer: null,
      side: 'head',
      file: BASELINE_FILE,
      path,
    };
  });
