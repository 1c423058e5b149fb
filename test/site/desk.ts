// Desks of libraries on a disk, as the pages hold them.
import { resolve } from 'node:path';
import type { Duration } from '../../src/model/day.ts';
import type { DeskHead, DeskParts } from '../../src/site/desk-data.ts';
import { makeDesk } from '../../src/site/make-desk.ts';
import { openLibrary } from '../../src/workspace/open-library.ts';

const NOW = new Date('2026-10-01T12:00:00Z');

/** Makes the desk of the library in a folder: for colleagues, on a day of its own, and with a head that may differ. */
export function deskOf(library: string, head: Partial<DeskHead> & { readonly stale_after?: Duration } = {}): DeskParts {
  const { library: opened } = openLibrary({ library: resolve(library), asOf: undefined, mayCache: false }, {
    cwd: resolve(library),
    env: {},
    now: () => NOW,
  } as never);
  const { audience = 'internal', built_on = '2026-10-01', territory = null } = head;
  const made = makeDesk(opened, { audience, built_on, territory, place: null, commit: null, allows_as_of: true });
  return { ...made, head: { ...made.head, ...head } };
}
