// Content of real and made sites, judged by hand, line by line: where customers are named without consent, and where they
// are not. The data lies beside the repository, where it is present.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { standing } from '../../src/consent/standing.ts';
import { loadLibrary } from '../../src/index.ts';
import type { CustomerFile } from '../../src/model/customer.ts';
import type { Library } from '../../src/model/library.ts';
import type { Mention } from '../../src/model/mention.ts';
import { findMentions } from '../../src/scan/find-mentions.ts';
import { readContent } from '../../src/scan/read/index.ts';
import { scanTerms, withLogoFiles } from '../../src/scan/terms.ts';

const DATA = '../shared/data/content';

interface Entry {
  readonly customer: string;
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly verdict: 'must-find' | 'harmless' | 'either';
  readonly must_find_from?: string;
}

const SETS = [
  { truth: 'adoptium.truth.json', root: 'adoptium', content: 'site' },
  { truth: 'adoptium.before-884.truth.json', root: 'adoptium', content: 'before-884.overlay' },
  { truth: 'decks.truth.json', root: 'decks', content: 'site' },
];

/** The least share of lines to be found, and the most false lines in all sets. */
const MIN_FOUND = 0.95;
const MAX_FALSE = 2;

describe.skipIf(!existsSync(DATA))(`judged content in ${DATA}, absent in a bare clone`, () => {
  test.each(SETS)('$truth', async ({ truth, root, content }) => {
    const { as_of, entries }: { as_of: string; entries: readonly Entry[] } = JSON.parse(
      readFileSync(join(DATA, truth), 'utf8'),
    );
    const library = loadLibrary(join(DATA, root, 'library'));
    const mentions = (await scanned(library, join(DATA, root), content)).filter(
      (mention) => mention.weakness === undefined && !isAllowed(mention, library, as_of),
    );
    const lines = new Map(
      mentions.map((mention) => [lineOf(mention.customer, mention.file, mention.range.line), mention]),
    );
    const wanted = new Set(entries.filter(({ verdict }) => verdict === 'must-find').map(keyOf));
    // One set judges one customer of several.
    const judged = new Set(entries.map(({ customer }) => customer));
    const neutral = new Set(entries.filter(({ verdict }) => verdict === 'either').map(keyOf));
    const missed = [...wanted].filter((key) => !lines.has(key));
    const invented = [...lines].filter(
      ([key, { customer }]) => judged.has(customer) && !wanted.has(key) && !neutral.has(key),
    );
    const report = {
      missed,
      invented: invented.map(([key, { kind, text, term }]) => `${key} ${kind} ${term}: ${text.slice(0, 60)}`),
    };
    expect.soft(report.invented.length, JSON.stringify(report, undefined, 1)).toBeLessThanOrEqual(MAX_FALSE);
    expect(1 - missed.length / wanted.size, JSON.stringify(report, undefined, 1)).toBeGreaterThanOrEqual(MIN_FOUND);
  });
});

const lineOf = (customer: string, file: string, line: number): string => `${customer} ${file}:${line}`;
const keyOf = ({ customer, file, line }: Entry): string => lineOf(customer, file, line);

async function scanned(library: Library, root: string, content: string): Promise<readonly Mention[]> {
  const files = readdirSync(join(root, content), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  const read = [];
  for (const file of files) read.push({ file, content: await readContent(file, readFileSync(join(root, file))) });
  const terms = withLogoFiles(
    scanTerms(library.customers.map(({ id, data }) => ({ id, file: { ...data, mentions: { logos: logosOf(data) } } }))),
    read.flatMap(({ file, content: { images } }) =>
      images.flatMap(({ sha256, part }) => (part === undefined ? [{ file, sha256 }] : [])),
    ),
  );
  return read.flatMap(({ file, content: one }) => findMentions(file, one, terms).mentions);
}

const logosOf = (data: object): NonNullable<NonNullable<CustomerFile['mentions']>['logos']> =>
  'x-logos' in data && Array.isArray(data['x-logos']) ? data['x-logos'] : [];

function isAllowed({ customer, kind, isVerbatim }: Mention, { customers, config }: Library, on: string): boolean {
  const one = customers.find(({ id }) => id === customer);
  if (one === undefined || isVerbatim === false) return false;
  const use = kind === 'logo' || kind === 'quote' ? kind : 'name';
  const { verdict } = standing(one, { use, on, audience: 'public' }, config.policy);
  return verdict === 'ready' || verdict === 'ask';
}
