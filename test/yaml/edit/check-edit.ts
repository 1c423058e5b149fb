import { expect } from 'vitest';
import type { Edit } from '../../../src/model/edit.ts';
import { apply } from '../../../src/yaml/edit/apply.ts';
import { parse } from '../../../src/yaml/parse.ts';
import { changedLines, countUnmatched, linesInReach } from './changed-lines.ts';
import { edited, valuesIn } from './random-edit.ts';

/** Makes an edit and checks every promise. An edit without a meaning must be refused. */
export function checkEdit(text: string, edit: Edit): 'made' | 'refused' {
  const made = apply(text, [edit]);
  const { value } = parse(text);
  const expected = edited(value, edit);
  if ('refused' in made) return expected === undefined ? 'made' : 'refused';
  const after = parse(made.text);
  expect(after).toEqual({ value: expected, problems: [] });
  if (made.text === text) return 'made';
  const [low, high] = changedLines(text, made.text);
  const [first, last] = linesInReach(text, edit);
  const about = `${JSON.stringify(edit)}\n${text}\n=>\n${made.text}`;
  expect(low.from, about).toBeGreaterThanOrEqual(first);
  expect(high.from + high.removed.length - 1, about).toBeLessThanOrEqual(last);
  const { removed, added } = low;
  const isNew = edit.op === 'append' || (edit.op === 'set' && !pathsOf(value).has(JSON.stringify(edit.path)));
  // A line may end in a new comma, or begin where another one began.
  if (isNew) expect(countUnmatched(removed, added), about).toBeLessThanOrEqual(2);
  if (edit.op === 'remove') expect(countUnmatched(added, removed), about).toBeLessThanOrEqual(2);
  return 'made';
}

const pathsOf = (value: unknown) => new Set([...valuesIn(value)].map(({ path }) => JSON.stringify(path)));
