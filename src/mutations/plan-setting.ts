import type { Policy } from '../model/config.ts';
import type { Customer, CustomerFile } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Edit } from '../model/edit.ts';
import { commandLine } from '../text/command-line.ts';
import { isMapping } from '../text/value-text.ts';
import { expectedValue, isSame, valueAt } from '../yaml/edit/expected-value.ts';
import type { Shape } from '../yaml/edit/shape.ts';
import { parse } from '../yaml/parse.ts';
import type { MutationPlan } from './mutation.ts';
import { refusalAt } from './owned-paths.ts';
import { findPath } from './setting-path.ts';
import { standingMoves } from './standing-moves.ts';

/** A value for one place of a customer's file. */
export interface SettingWish {
  /** `stories[0].title`, or `stories.month-end.title`; `aliases+` adds to a list. */
  readonly at: string;
  /** The value as typed; undefined: the key goes. */
  readonly text: string | undefined;
}

/**
 * Sets or removes one value. What the schema allows there decides how a text is read. Whatever has a verb of its own is
 * refused, and the verb is named.
 */
export function planSetting(customer: Customer, wish: SettingWish, policy: Policy, today: Day): MutationPlan {
  const { id, data } = customer;
  const { text } = wish;
  const at = withoutPlus(wish.at);
  const found = findPath(data, at);
  if ('lost' in found) return { refused: found.lost, hint: found.hint };
  const { path, shape } = found;
  const old = valueAt(data, path);
  const typed = text === undefined ? undefined : valueFor(text, shape);
  const isMore = at !== wish.at;
  if (isMore && !Array.isArray(typed))
    return { refused: `${at} is no list to add to`, hint: `set it: ${commandLine`refs set ${id} ${at}`} VALUE` };
  const value = isMore ? [...new Set([...(Array.isArray(old) ? old : []), ...(typed as unknown[])])] : typed;
  const refusal = refusalAt(customer, path, value);
  if (refusal !== undefined) return refusal;
  const next = commandLine`refs show ${id}`;
  if (value === undefined && old === undefined) return { edits: [], sentence: `there is no ${at}`, next };
  if (value !== undefined && isSame(old, value)) return { edits: [], sentence: `${at} is so already`, next };
  const edit: Edit = value === undefined ? { op: 'remove', path } : { op: 'set', path, value };
  const now = expectedValue(data, edit);
  return {
    edits: [edit],
    sentence: value === undefined ? `removed ${at}` : `set ${at} to ${wordsFor(value)}`,
    notes: [
      ...(isMapping(now) ? standingMoves(customer, now as unknown as CustomerFile, policy, today) : []),
      ...(old === undefined ? [] : [`until now that was ${wordsFor(old)}`]),
    ],
    next,
  };
}

/** A path without the plus that adds to a list. */
export const withoutPlus = (at: string): string => at.replace(/\+$/, '');

/** The value that a text means: a number, a list or a mapping where the schema allows one there. */
function valueFor(text: string, shape: Shape | undefined): unknown {
  const types = [shape?.type ?? 'string'].flat();
  if ((types.includes('number') || types.includes('integer')) && String(Number(text)) === text) return Number(text);
  // One mapping is an item of a list of mappings.
  if (types.includes('array') && text.trim().startsWith('{')) return valueFor(`[${text}]`, shape);
  if (types.includes('array') && !text.trim().startsWith('['))
    return text.split(',').flatMap((item) => (item.trim() === '' ? [] : [item.trim()]));
  if (!types.includes('array') && !types.includes('object')) return text;
  const { value, problems } = parse(text);
  return problems.length === 0 ? value : text;
}

/** A value in a sentence. */
const wordsFor = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : JSON.stringify(value));
