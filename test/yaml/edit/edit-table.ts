import { expect, test } from 'vitest';
import type { Edit } from '../../../src/model/edit.ts';
import type { Path } from '../../../src/model/place.ts';
import { apply } from '../../../src/yaml/edit/apply.ts';

/** Runs one test per row: the result of an edit of a text. */
export const editTable = (
  op: Edit['op'],
  rows: readonly (readonly [title: string, before: string, path: Path, value: unknown, after: string])[],
) =>
  test.each(rows)('%s', (_, before, path, value, after) => {
    expect(apply(before, [{ op, path, value }])).toEqual({ text: after });
  });
