// The full parser confirms every edit, whatever the fast parser says.
import { expect, test, vi } from 'vitest';
import { apply } from '../../../src/yaml/edit/apply.ts';
import { parseFast } from '../../../src/yaml/fast-parser.ts';

vi.mock('../../../src/yaml/fast-parser.ts', { spy: true });

const TEXT = 'name: Nordlicht\nstatus: active\n';
const EDITS = [
  { op: 'set', path: ['industry'], value: 'retail' },
  { op: 'set', path: ['region'], value: 'emea' },
] as const;
const EDITED = 'name: Nordlicht\nstatus: active\nindustry: retail\nregion: emea\n';

test('both agree', () => {
  expect(apply(TEXT, EDITS)).toEqual({ text: EDITED });
  expect(vi.mocked(parseFast).mock.results.map(({ value }) => typeof value)).toEqual(['object', 'object', 'object']);
});

test('the fast parser declines', () => {
  vi.mocked(parseFast).mockImplementation(() => undefined);
  expect(apply(TEXT, EDITS)).toEqual({ text: EDITED });
});

test('the fast parser is wrong every time, and wrong alike', () => {
  const values = [{}, { industry: 'retail' }, { industry: 'retail', region: 'emea' }];
  vi.mocked(parseFast).mockImplementation((text) => ({
    name: 'Südlicht',
    status: 'active',
    ...values[text.split('\n').length - 3],
  }));
  expect(apply(TEXT, EDITS)).toEqual({ refused: 'what the file would say is not certain' });
});
