import type { Customer } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import { commandLine } from '../text/command-line.ts';
import { valueIn } from '../values/equality.ts';
import type { MutationPlan } from './mutation.ts';

/** The key of notes. The schema leaves it to the library, and no answer depends on it. */
export const NOTES_KEY = 'x-notes';

/** Adds a line with its day to the notes of a customer. */
export function planNote({ id, data }: Customer, note: string, on: Day): MutationPlan {
  const known = valueIn(data, NOTES_KEY);
  if (known !== undefined && known !== null && !Array.isArray(known)) {
    const hint = commandLine`make a list of it, or name it otherwise: refs edit ${id}`;
    return { refused: `"${NOTES_KEY}" is there already, and is no list`, hint };
  }
  return {
    edits: [{ op: 'append', path: [NOTES_KEY], value: { on, note } }],
    sentence: `noted on ${on}: ${note}`,
    next: commandLine`refs show ${id}`,
  };
}
