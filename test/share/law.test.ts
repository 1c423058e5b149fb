// The law of outputs catches a view that leaks, in every kind of output; and it holds on paper.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test, vi } from 'vitest';
import { printPage } from '../../src/io/git/print-page.ts';
import { readContent } from '../../src/scan/read/index.ts';
import type { CustomerView, SharedCustomer } from '../../src/share/view.ts';
import { BROWSER } from '../browser/installed.ts';
import { runs } from '../properties.ts';
import { leaksOf, libraries } from './law.ts';
import { grantOf, NORDLICHT } from './libraries.ts';
import { OUTPUTS, type Output, PACK, PUBLISH, published, said } from './outputs.ts';

const mutant = vi.hoisted(() => ({ isOn: false }));

// A view that shows the name in place of the words that stand for it.
vi.mock('../../src/share/view.ts', async (original) => {
  const real = await original<typeof import('../../src/share/view.ts')>();
  const leaking: typeof real.viewOf = (customer, question, context) => {
    const view = real.viewOf(customer, question, context);
    if (!mutant.isOn || view.shared === undefined) return view;
    const shared: SharedCustomer = { ...view.shared, name: customer.data.name, isNamed: true };
    return { ...view, shared } satisfies CustomerView;
  };
  return { ...real, viewOf: leaking };
});

const folder = mkdtempSync(join(tmpdir(), 'refs-law-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The page of a pack, printed and read again; a browser that is not there prints nothing. */
const printed: Output = async (cwd) => {
  const page = await said(...PACK, '--format', 'html')(cwd);
  const made = printPage(page, { env: { PATH: process.env.PATH }, checkout: cwd, isRoot: process.geteuid?.() === 0 });
  if ('refused' in made) throw new Error(made.refused);
  const { passages, unread } = await readContent('pack.pdf', made.bytes);
  expect(unread).toBeUndefined();
  return passages.map(({ text }) => text).join('\n');
};

const isPrinting = BROWSER !== undefined;
if (!isPrinting) test('left out: the law of printed pages, for no chromium is here', () => {});

const BLINDED = {
  silbertobel: {
    ...NORDLICHT,
    ...{ name: 'Silbertobel & Cie. AG', aliases: [], domains: ['silbertobel.example'], excludes: [] },
    consent: [
      grantOf('all', ['quote', 'case-study'], { attribution: 'blinded' }),
      grantOf('call', ['reference-call']),
      grantOf('name', ['name'], { attribution: 'blinded' }),
    ],
    advocates: [{ id: 'ada', name: 'Ada Lindqvist', uses: ['quote', 'reference-call'], verified_on: '2026-09-01' }],
  },
} as const;

// What a template makes is looked through once more, and such a view is refused there.
const publish = published(PUBLISH.filter((entry) => !('template' in entry)));

test.each(Object.entries({ ...OUTPUTS, publish, ...(isPrinting && { 'pack --format pdf': printed }) }))(
  'a view that leaks is caught in %s',
  async (name, make) => {
    mutant.isOn = false;
    expect(await leaksOf(BLINDED, folder, { [name]: make })).toEqual([]);
    mutant.isOn = true;
    expect(await leaksOf(BLINDED, folder, { [name]: make })).not.toEqual([]);
    mutant.isOn = false;
  },
);

test.runIf(isPrinting)('nothing that is printed shows who is withheld', async () => {
  for (const files of fc.sample(libraries, { numRuns: runs(9), seed: 20261001 }))
    expect(await leaksOf(files, folder, { 'pack --format pdf': printed })).toEqual([]);
});
