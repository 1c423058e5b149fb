// The day of a run is the day in the library's time zone.
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import type { Host } from '../../src/model/host.ts';
import { dayOf } from '../../src/workspace/library-folder.ts';

const hostAt = (now: string): Host => ({
  cwd: '.',
  env: {},
  node: '22.12.0',
  now: () => new Date(now),
  stdin: new PassThrough(),
  screen: new PassThrough(),
  colors: 0,
  columns: 80,
  interactive: false,
  out: () => {},
  err: () => {},
});

test.each([
  ['UTC', '2026-10-01T00:00:00.000Z', '2026-10-01'],
  ['UTC', '2026-10-01T23:59:59.999Z', '2026-10-01'],
  ['Etc/UTC', '2026-10-01T23:59:59.999Z', '2026-10-01'],
  ['Europe/Berlin', '2026-10-01T21:59:59Z', '2026-10-01'],
  ['Europe/Berlin', '2026-10-01T22:00:00Z', '2026-10-02'],
  ['America/Los_Angeles', '2026-10-01T06:59:59Z', '2026-09-30'],
  ['Asia/Tokyo', '2026-12-31T15:00:00Z', '2027-01-01'],
])('in %s it is, at %s, the day %s', (timeZone, now, day) => {
  expect(dayOf(undefined, timeZone, hostAt(now))).toBe(day);
});
