import type { Match } from '../model/match.ts';
import type { Verdict } from '../model/standing.ts';
import type { Desk } from './open-desk.ts';

export type { Match } from '../model/match.ts';

/** The verdict that a result carries: that of its use; without one `ready` where it is for anything, else none. */
export function matchVerdict({ head, isStale }: Pick<Desk, 'head' | 'isStale'>, match: Match): Verdict | '' {
  if (head.audience !== 'internal') return isStale ? 'ask' : 'ready';
  const { standing, ready = [] } = match;
  return standing?.verdict ?? (ready.length > 0 ? 'ready' : '');
}
