// The law of what is shown to others: random libraries, and what an output shows of those who are withheld.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { standing } from '../../src/consent/standing.ts';
import type { Asset, Consent, CustomerFile } from '../../src/model/customer.ts';
import { nameFinder } from '../../src/share/name-finder.ts';
import { textHash } from '../../src/text/hash.ts';
import { grant, grantOf, libraryWith, NORDLICHT, TODAY } from './libraries.ts';
import { type Output, PUBLISH, TEMPLATE } from './outputs.ts';

/** Companies, and one of their people: names of several words, of other scripts, with accents, and words. */
const COMPANIES = [
  ['nordlicht', 'Nordlicht Robotics GmbH', ['Nordlicht'], 'nordlicht.example', 'Ada Lindqvist'],
  ['silbertobel', 'Silbertobel & Cie. AG', ['STC Bank'], 'silbertobel.example', 'Ida Moss'],
  ['cafe-aurora', 'Café Aurora S.p.A.', [], 'aurora-caffe.example', 'Zoë Ferrán'],
  ['harbour', 'Harbour', ['The Harbour Company'], 'harbour-lines.example', 'Mei-Xin Goh'],
  ['sumire', '菫製作所', ['Sumire Works'], 'sumire.example', '田中 一郎'],
  ['muller', 'Müller Präzision KG', ['Mueller Praezision'], 'müller.example', 'Jörg Weiß'],
] as const;

const NAMES = COMPANIES.flatMap(([, name, aliases, domain, person]) => [name, ...aliases, domain, person]);

/** A sentence that now and then names somebody, in some writing. */
const sentence = fc
  .tuple(
    fc.constantFrom('They closed in three days', 'All plants run on one ledger'),
    fc.option(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom('', 'upper', 'lower', 'hyphens')), { freq: 2 }),
  )
  .map(([plain, named]) => (named === null ? `${plain}.` : `${plain}, as at ${written(...named)}.`));

const written = (name: string, how: string): string =>
  how === 'upper'
    ? name.toUpperCase()
    : how === 'lower'
      ? name.toLowerCase()
      : how === 'hyphens'
        ? name.replaceAll(' ', '-')
        : name;

const consents = fc.constantFrom<readonly Consent[]>(
  [],
  [grant()],
  [grant()],
  [grant({ attribution: 'blinded' })],
  [grant({ attribution: 'role-only' })],
  [grant({ audience: 'prospects' })],
  [grant({ territories: ['DE'] })],
  [grant({ approval: 'per-use' })],
  [grantOf('n', ['name'])],
  [grantOf('c', ['reference-call', 'case-study'])],
  [
    grantOf('q', ['quote', 'case-study'], { attribution: 'blinded' }),
    grantOf('n', ['name'], { status: 'withdrawn', withdrawn_on: '2026-03-01' }),
  ],
);

const customer = (at: number): fc.Arbitrary<CustomerFile> => {
  const [id, name, aliases, domain, person] = COMPANIES[at] ?? COMPANIES[0];
  return fc
    .record({
      consent: consents,
      title: sentence,
      challenge: sentence,
      quote: sentence,
      blinded: sentence,
      role: sentence,
      disclosure: sentence,
      attribution: fc.constantFrom('named', 'role-only', 'blinded'),
    })
    .map(({ consent, title, challenge, quote, blinded, role, disclosure, attribution }) => ({
      ...NORDLICHT,
      ...{
        name,
        aliases: [...aliases],
        domains: [domain],
        website: `https://www.${domain}/`,
        products: [{ id: title, level: 'in-production' as const }],
        consent,
        blinded_as: blinded,
        segment: blinded,
        industry: title,
      },
      advocates: [
        {
          id: 'person',
          name: person,
          title: role,
          uses: ['quote', 'reference-call'] as const,
          verified_on: '2026-09-01',
        },
      ],
      stories: [{ id: `${id}-story`, title, challenge, outcomes: [{ metric: challenge, after: 3 }] }],
      assets: [
        {
          id: 'q',
          use: 'quote',
          story: `${id}-story`,
          advocate: 'person',
          attribution,
          status: 'live',
          text: quote,
          approved_text_sha256: textHash(quote),
          disclosure,
        } as Asset,
      ],
    }));
};

/** Libraries of those companies. */
export const libraries = fc
  .tuple(...COMPANIES.map((_, at) => customer(at)))
  .map((files) => Object.fromEntries(files.map((file, at) => [COMPANIES[at]?.[0] ?? '', file])));

/** Writes a library to a folder, makes outputs of it, and lists all that they show of customers who are withheld. */
export async function leaksOf(
  files: Readonly<Record<string, CustomerFile>>,
  folder: string,
  outputs: Readonly<Record<string, Output>>,
): Promise<readonly string[]> {
  const config = { version: 1, share: { key: '0123456789abcdef' }, publish: PUBLISH };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'customers'), { recursive: true });
  writeFileSync(join(folder, 'refs.config.yaml'), JSON.stringify(config));
  writeFileSync(join(folder, 'story.liquid'), TEMPLATE);
  for (const [id, file] of Object.entries(files))
    writeFileSync(join(folder, `customers/${id}.yaml`), JSON.stringify(file));
  const library = libraryWith(files, JSON.stringify(config));
  if (library.faults.length > 0) throw new Error(JSON.stringify(library.faults));
  const find = nameFinder(library);
  const asked = { use: 'name', attribution: 'named', audience: 'public', isUp: true, on: TODAY } as const;
  const withheld = library.customers.filter((one) => standing(one, asked, library.config.policy).verdict !== 'ready');
  const ids = new Set(withheld.map(({ id }) => id));
  const leaks: string[] = [];
  for (const [name, make] of Object.entries(outputs)) {
    const text = readable(await make(folder));
    for (const { id, data } of withheld)
      for (const reading of [
        `${id}-story`,
        data.name,
        ...(data.aliases ?? []),
        ...(data.domains ?? []),
        ...(data.advocates ?? []).map((one) => one.name ?? ''),
      ].filter((one) => one !== 'Harbour'))
        if (text.toLowerCase().includes(reading.toLowerCase())) leaks.push(`${name} shows ${reading}:\n${text}`);
    for (const { kind, customer, text: found } of find(text))
      if (kind !== 'quote' && ids.has(customer)) leaks.push(`${name} names ${customer} by ${found}:\n${text}`);
  }
  return leaks;
}

/** A text as a reader sees it, without escapes. */
const readable = (text: string): string =>
  text
    .replace(/\\(?=[^\w\s])/g, '')
    .replaceAll('&#8203;', '')
    .replaceAll('&amp;', '&')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
