// A page of the programme names the files that it leaves out, and says so where there is nothing to say.
import { expect, test } from 'vitest';
import { coverage } from '../../src/insight/coverage.ts';
import { risk } from '../../src/insight/risk.ts';
import { stats } from '../../src/insight/stats.ts';
import { loadConfig } from '../../src/library/config.ts';
import { loadLibrary } from '../../src/library/load.ts';
import { COVERAGE_FORMATS } from '../../src/report/coverage/index.ts';
import { PROGRAMME_FORMATS } from '../../src/report/programme/index.ts';
import { RISK_FORMATS } from '../../src/report/risk/index.ts';
import { STATS_FORMATS } from '../../src/report/stats/index.ts';
import { styleOf } from '../../src/report/style.ts';
import { DEFAULT_CONFIG } from '../../src/workspace/read-library.ts';

const on = '2026-10-01';
const FILE = 'customers/acme.yaml';
const library = loadLibrary(loadConfig(DEFAULT_CONFIG), [{ file: FILE, bytes: new TextEncoder().encode('name: [') }]);
const { omitted, locate } = library;
const result = {
  ...{ month: '2026-09', events: [], omitted, uncounted: omitted, locate },
  risk: risk(library, on),
  coverage: coverage(library, { by: ['industry', 'product'], for: 'logo', min: 1, on }),
  stats: stats(library, { since: '2025-10-01', on }),
  nameOf: (id: string) => id,
  shown: (file: string) => file,
};

const ALL = { risk: RISK_FORMATS, coverage: COVERAGE_FORMATS, stats: STATS_FORMATS, report: PROGRAMME_FORMATS };

test.each(Object.entries(ALL))('%s', async (_, formats) => {
  expect(omitted).toHaveLength(1);
  for (const [name, format] of Object.entries(formats)) {
    // A table of data has no head, and JSON says what its schema says; the command names the files on standard error.
    if (name !== 'csv' && name !== 'json') expect(await format(result, styleOf(0, 80)), name).toContain(FILE);
  }
});

test('without anything live the page says so, and counts no logos', async () => {
  const text = await RISK_FORMATS.text(result, styleOf(0, 80));
  expect(text).toContain('Nothing of any customer is live or scheduled');
  expect(text).not.toContain('logo');
});
