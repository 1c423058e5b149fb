import type { Host } from '../model/host.ts';
import { fold } from '../words/fold.ts';
import { nearest } from '../words/nearest.ts';
import type { Globals } from './command.ts';
import { customerIds } from './open-customer.ts';
import { openConfig } from './open-library.ts';
import { ask } from './prompt.ts';

// As many as a terminal shows at once, and a few more.
const MOST = 50;

/** The id of a customer whom someone at the terminal picks, typing as much of it as they know. */
export async function pickCustomer(globals: Globals, host: Host): Promise<string> {
  const ids = customerIds(openConfig(globals, host));
  const source = (typed = '') => matching(typed, ids).map((id) => ({ value: id, name: id }));
  return String(await ask({ type: 'search', message: 'Which customer?', source }, host));
}

/** Ids that hold what was typed, those that begin with it first; else the nearest. */
function matching(typed: string, ids: readonly string[]): readonly string[] {
  const wanted = fold(typed.trim()).replace(/\s+/g, '-');
  const begin = ids.filter((id) => id.startsWith(wanted));
  const hold = ids.filter((id) => !id.startsWith(wanted) && id.includes(wanted));
  const found = [...begin, ...hold].slice(0, MOST);
  if (found.length > 0) return found;
  const meant = nearest(wanted, ids);
  return meant === undefined ? [] : [meant];
}
