import type { CustomerFile } from '../model/customer.ts';
import { isSha256 } from '../model/logo-file.ts';
import { comparableDomain, writtenPhrasesOf } from '../text/company-names.ts';
import { addNames, addNever, addPerson } from './add-names.ts';
import type { AddressIndex, AddressTerm } from './find-addresses.ts';
import { QuoteIndex, QuoteTerms } from './find-quotes.ts';
import { isCommonWord } from './is-common-word.ts';
import { logoHashes } from './logo-files.ts';
import { NameIndex, NameTerms } from './name-terms.ts';

/** A customer as the scan looks for it. */
export interface ScannedCustomer {
  readonly id: string;
  readonly file: CustomerFile;
  /** SHA-256 of the logo files that the library holds. */
  readonly logoHashes?: readonly string[];
}

/** The names, domains, logos, quotes and people that a scan looks for. Made once for all files. */
export interface ScanTerms {
  /** The names that are also words, for which a capital letter alone is no sign: the customer and its name. */
  readonly wordTerms: readonly { readonly customer: string; readonly term: string }[];
  readonly names: NameIndex;
  readonly addresses: AddressIndex;
  /** Known logos by the SHA-256 of their files. */
  readonly logos: ReadonlyMap<string, readonly AddressTerm[]>;
  readonly quotes: QuoteIndex;
}

/** Makes the terms that stand for customers in content. */
export const scanTerms = (customers: readonly ScannedCustomer[]): ScanTerms =>
  termsOf(termTables(customers), logoHashes(customers));

/** The tables of terms, as maps or as what is kept of them. */
export interface TermTables {
  readonly wordTerms: ScanTerms['wordTerms'];
  readonly names: ConstructorParameters<typeof NameIndex>[0];
  readonly addresses: Omit<AddressIndex, 'paths'>;
  readonly quotes: ConstructorParameters<typeof QuoteIndex>[0];
}

/** Makes terms of their tables and the known logos. */
export const termsOf = ({ wordTerms, names, addresses, quotes }: TermTables, logos: ScanTerms['logos']): ScanTerms => ({
  ...{ wordTerms, names: new NameIndex(names), quotes: new QuoteIndex(quotes), logos },
  addresses: { ...addresses, paths: new Map() },
});

export type MadeTables = ReturnType<typeof termTables>;

/** Makes the tables of terms. */
export function termTables(customers: readonly ScannedCustomer[]) {
  const names = new NameTerms();
  const quotes = new QuoteTerms();
  const wordTerms: { customer: string; term: string }[] = [];
  for (const { id: customer, file } of customers) {
    const words = file.mentions?.words;
    const ofFile = { customer, names: namesOf(file), ...(words === undefined ? {} : { areWords: words }) };
    wordTerms.push(...addNames(names, ofFile).map((term) => ({ customer, term })));
    for (const phrase of file.mentions?.never ?? []) addNever(names, customer, phrase);
    for (const { id, name } of file.advocates ?? []) if (name !== undefined) addPerson(names, customer, { id, name });
    for (const { id, use, text } of file.assets ?? [])
      if (use === 'quote' && text !== undefined) quotes.add({ customer, term: id, text, names: ofFile.names });
  }
  return { wordTerms, names: names.tables(), addresses: addressTables(customers), quotes: quotes.tables() } as const;
}

const namesOf = ({ name, aliases = [], mentions, consent = [] }: ScannedCustomer['file']): readonly string[] => [
  ...new Set([
    name,
    ...aliases,
    ...(mentions?.also ?? []),
    ...consent.flatMap(({ named_as }) => (named_as === undefined ? [] : [named_as])),
  ]),
];

function addressTables(customers: readonly ScannedCustomer[]) {
  const domains = new Map<string, AddressTerm[]>();
  const slugs = new Map<string, AddressTerm[]>();
  for (const { id: customer, file } of customers) {
    for (const term of file.domains ?? []) for (const host of hostsOf(term)) push(domains, host, { customer, term });
    for (const path of knownLogoFiles(file)) pushSlug(slugs, stemLetters(path), { customer, term: path });
    for (const term of namesOf(file))
      for (const words of writtenPhrasesOf(term))
        pushSlug(slugs, words.join(''), { customer, term, isWord: isWordSlug(words.join('')) });
    // `change-logo.svg` of `Change.org`: the label alone is a word wherever it is not a logo.
    for (const term of namesOf(file)) {
      const label = /^([\w-]+)\.[a-z]{2,}$/i.exec(term)?.[1]?.toLowerCase();
      if (label !== undefined) pushSlug(slugs, label, { customer, term, isWord: true });
    }
  }
  const lastLabels = new Set([...domains.keys()].map((domain) => domain.slice(domain.lastIndexOf('.') + 1)));
  return { domains, lastLabels, slugs } as const;
}

/** A domain as people write it, and as it is registered. */
function hostsOf(domain: string): readonly string[] {
  const host = domain
    .trim()
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');
  const registered = URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : host;
  return [...new Set([host, comparableDomain(domain), registered])];
}

function pushSlug(slugs: Map<string, AddressTerm[]>, slug: string, term: AddressTerm): void {
  if (slug.length < 2 || slugs.get(slug)?.some(({ customer }) => customer === term.customer)) return;
  push(slugs, slug, term);
}
const isWordSlug = (slug: string): boolean => slug.length < MIN_OWN_SLUG || isCommonWord(slug);
const MIN_OWN_SLUG = 4;

const stemLetters = (path: string): string =>
  (path.split(/[/\\]/).at(-1) ?? '')
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The files of logos that the customer file names. */
const knownLogoFiles = ({ mentions, assets = [] }: ScannedCustomer['file']): readonly string[] => [
  ...(mentions?.logos ?? []).flatMap((logo) => {
    const file = typeof logo === 'string' ? logo : logo.file;
    return file === undefined || isSha256(file) ? [] : [file];
  }),
  ...assets.flatMap(({ use, file }) => (use === 'logo' && file !== undefined ? [file] : [])),
];

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** An image among the files that are scanned. */
export interface ImageFile {
  readonly file: string;
  readonly sha256: string;
}

/** Adds the paths of images that are known logos, so that references to them are found whatever they are called. */
export function withLogoFiles(terms: ScanTerms, images: Iterable<ImageFile>): ScanTerms {
  const byName = new Map<string, ImageFile[]>();
  for (const image of images) push(byName, nameOf(image.file), image);
  const paths = new Map<string, { path: string; term: AddressTerm; isOnly: boolean }[]>();
  for (const [name, sameName] of byName)
    for (const { file, sha256 } of sameName)
      for (const term of terms.logos.get(sha256) ?? [])
        push(paths, name, { path: file, term, isOnly: sameName.every((image) => image.sha256 === sha256) });
  return { ...terms, addresses: { ...terms.addresses, paths } };
}

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1).toLowerCase();
