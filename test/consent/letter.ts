// What a permission says, as parts of a file: who it is from, and how the record was made, go without saying.
import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { parse, stringify } from 'yaml';
import { isRefusal } from '../../src/consent/consent-records.ts';
import { standing } from '../../src/consent/standing.ts';
import { takedownDay } from '../../src/consent/takedown-day.ts';
import { loadConfig } from '../../src/library/config.ts';
import { loadLibrary } from '../../src/library/load.ts';
import { linkCompanies } from '../../src/library/parents.ts';
import type { Customer } from '../../src/model/customer.ts';
import type { Library } from '../../src/model/library.ts';
import type { Standing } from '../../src/model/standing.ts';
import { lint } from '../../src/rules/lint.ts';
import { textHash } from '../../src/text/hash.ts';
import { assetFilesOf } from '../rules/example-library.ts';
import { questionOf } from './scenario.ts';

export const TODAY = '2026-10-01';

/** Parts of the files of a library, as YAML. */
export interface Letter {
  /** What differs from an active customer in good health. */
  readonly file: string;
  /** The same of its parent. */
  readonly parent?: string;
  readonly config?: string;
}

const ACTIVE = {
  status: 'active',
  health: { status: 'green', checked_on: '2026-08-01' },
  products: [{ id: 'atlas', level: 'in-production' }],
};

const GRANT = {
  status: 'granted',
  audience: 'public',
  approval: 'once',
  granted_on: '2026-01-10',
  granted_by: 'Brand desk',
  granted_as: 'legal',
  basis: 'signed-form',
  evidence: 'vault:a.pdf',
};

type Parts = Readonly<Record<string, unknown>>;

/** The bytes of every file that is there. */
const FILM = new TextEncoder().encode('a film');
const FILES = ['assets/mark.svg', 'assets/film.mp4'].map((file) => ({ file, bytes: FILM }));

function bytesOf(text: string, name = 'Northwind'): Uint8Array {
  const { consent = [], assets = [], ...rest }: Parts = parse(text) ?? {};
  const records = (consent as readonly Parts[]).map((one) =>
    (one.status ?? 'granted') === 'granted' ? { ...GRANT, ...one } : { audience: 'public', ...one },
  );
  const all = { name, ...ACTIVE, ...rest, consent: records, assets: (assets as readonly Parts[]).map(withHashes) };
  return new TextEncoder().encode(stringify(all));
}

/** An asset whose hash is the right one where it says so. */
const withHashes = (asset: Parts): Parts => ({
  ...asset,
  ...(asset.approved_text_sha256 === '<right>' && { approved_text_sha256: textHash(String(asset.text)) }),
  ...(asset.approved_file_sha256 !== undefined && { approved_file_sha256: fileHash(asset.approved_file_sha256) }),
});

const fileHash = (stated: unknown): string =>
  createHash('sha256')
    .update(stated === '<right>' ? FILM : 'other bytes')
    .digest('hex');

export function libraryOf({ file, parent, config = '' }: Letter): Library {
  const text = new TextEncoder().encode(`version: 1\n${config}\n`);
  const loaded = { ...loadConfig({ file: 'refs.config.yaml', bytes: text }), assetFiles: assetFilesOf(FILES) };
  const sources = [
    { file: 'customers/northwind.yaml', bytes: bytesOf(file) },
    ...(parent === undefined ? [] : [{ file: 'customers/globex-group.yaml', bytes: bytesOf(parent, 'Globex Group') }]),
  ];
  return linkCompanies(loadLibrary(loaded, sources));
}

export function customerIn({ customers, faults }: Library): Customer {
  const found = customers.find(({ id }) => id === 'northwind');
  const errors = faults.filter(({ rule }) => rule.startsWith('schema/') || rule.startsWith('syntax/'));
  if (found === undefined || errors.length > 0) throw new Error(errors.map(({ message }) => message).join(', '));
  return found;
}

/** The answer to a question as a scenario writes it, such as `logo at ads`. */
export const answerOf = (library: Library, ask: string): Standing =>
  standing(customerIn(library), questionOf({ ask }), library.config.policy);

/** An answer in short: the verdict, the reason that decides, and the day on which it clears. */
export const inShort = ({ verdict, reasons, clears_on }: Standing): string =>
  [verdict, reasons[0]?.code, clears_on].filter((part) => part !== undefined).join(' ');

/** The findings of a check, as rule and severity, each once. */
export const checked = (library: Library): readonly string[] =>
  [...new Set(lint(library, TODAY).diagnostics.map(({ rule, severity }) => `${rule} ${severity}`))].sort();

/** A letter, and what has to come of it. */
export interface LetterCase extends Letter {
  readonly asks?: Readonly<Record<string, string>>;
  /** Fields of the answers; null: there is none. */
  readonly answer?: Readonly<Record<string, unknown>>;
  readonly check?: readonly string[];
  /** The number of findings. */
  readonly count?: number;
  /** A word of each finding. */
  readonly names?: string;
  /** The last day on which each asset may be up. */
  readonly down?: Readonly<Record<string, string>>;
}

/** Expects the answers, findings and days of a letter. */
export function expectHeld({ asks = {}, answer = {}, check, count, names = '', down = {}, ...letter }: LetterCase) {
  const library = libraryOf(letter);
  for (const [ask, expected] of Object.entries(asks)) {
    expect([ask, inShort(answerOf(library, ask))]).toEqual([ask, expected]);
    for (const [key, value] of Object.entries(answer))
      expect(answerOf(library, ask)[key as keyof Standing] ?? null).toEqual(value);
  }
  if (check !== undefined) expect(checked(library)).toEqual(check);
  const { diagnostics } = lint(library, TODAY);
  if (count !== undefined) expect(diagnostics).toHaveLength(count);
  for (const { message } of diagnostics) expect(message).toContain(names);
  const { data } = customerIn(library);
  for (const [asset, day] of Object.entries(down)) {
    const exposure = data.assets?.find(({ id }) => id === asset);
    const refusal = data.consent?.find((record) => isRefusal(record) && exposure && record.uses.includes(exposure.use));
    if (exposure === undefined || refusal === undefined) throw new Error(`there is no ${asset}`);
    const { policy } = library.config;
    const { use, advocate } = exposure;
    expect([asset, takedownDay(data, { use, advocate }, refusal, { policy, today: TODAY })]).toEqual([asset, day]);
  }
}
