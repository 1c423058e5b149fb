import { createHmac } from 'node:crypto';
import { customerNames } from '../consent/customer-names.ts';
import type { Taxonomy } from '../model/config.ts';
import type { Day } from '../model/day.ts';
import type { Library } from '../model/library.ts';
import type { Mention } from '../model/mention.ts';
import { late } from '../text/late.ts';
import { cleanTerms, namesNobody } from './clean-terms.ts';
import { type NameFinder, nameFinder, sureFinder } from './name-finder.ts';
import {
  type CustomerView,
  earliest,
  lastDayOfName,
  nameToShow,
  type ShareContext,
  type ShareQuestion,
  viewOf,
} from './view.ts';

/** Makes the views of all customers of a library, in the order of their files. Files with errors have none. */
export function shareLibrary(library: Library, question: ShareQuestion): readonly CustomerView[] {
  const context = shareContext(library, question);
  return library.customers.map((customer) => viewOf(customer, question, context));
}

/** All of a library that may be printed for others. */
export interface PrintedLibrary {
  readonly views: readonly CustomerView[];
  /** The terms, without names of those who are withheld. */
  readonly taxonomy: Taxonomy;
  /** Gives a customer or person whom a text names, and who is withheld; a person counts unless `mayQuote`. */
  findWithheld(text: string, mayQuote: boolean): Mention | undefined;
}

/** Makes the views of all customers with the terms that they name, and what finds names in what is printed of them. */
export function printedLibrary(library: Library, question: ShareQuestion): PrintedLibrary {
  const context = shareContext(library, question);
  const find = late(() => sureFinder(library));
  return {
    views: library.customers.map((customer) => viewOf(customer, question, context)),
    taxonomy: cleanTerms(library.config.taxonomy, (text) => namesNobody(text, context)),
    findWithheld: (text, mayQuote) =>
      find()(text).find(({ kind, customer }) =>
        kind === 'person' || kind === 'quote' ? !mayQuote : !context.isNamed(customer),
      ),
  };
}

/** Makes the views of some customers of a library, by their files. */
export function viewsOfFiles(
  library: Library,
  question: ShareQuestion,
  files: readonly string[],
): ReadonlyMap<string, CustomerView> {
  const context = shareContext(library, question);
  const wanted = library.customers.filter(({ file }) => files.includes(file));
  return new Map(wanted.map((customer) => [customer.file, viewOf(customer, question, context)]));
}

/** Makes what the view of each customer has to know of the others. */
export function shareContext(library: Library, question: ShareQuestion): ShareContext {
  const { policy } = library.config;
  const find = nameFinder(library);
  const named = namedCustomers(library, question, find);
  const namesUntil = lastDaysOfNames(library, question, find);
  const key = library.config.share.key ?? libraryKey(library);
  return {
    policy,
    isNamed: (customer) => named.has(customer),
    opaqueRef: (customer, part = '') => `ref-${hmac(key, `${customer}\n${part}`).slice(0, 12)}`,
    namesWithheld: (text, customer) =>
      find(text).some(
        (mention) => isWithheld(mention, named) && !(mention.kind === 'quote' && mention.customer === customer),
      ),
    namesUntil,
  };
}

/** A person may stand in no text: who said what is on record in one place, and shown from there. */
const isWithheld = ({ kind, customer }: Mention, named: ReadonlySet<string>): boolean =>
  kind === 'person' || !named.has(customer);

/**
 * The ids of the customers who may be named. A name that holds another's goes with it, which may take along a third.
 * Of two files with one id, both have to be ready.
 */
function namedCustomers(library: Library, question: ShareQuestion, find: NameFinder): ReadonlySet<string> {
  const names = library.customers.map((customer) => {
    const name = nameToShow(customer, question, library.config.policy);
    // A founder's name in the company's own is shown as the company's.
    const mentions = name === undefined ? [] : find(name).filter((mention) => mention.customer !== customer.id);
    return { id: customer.id, name, mentions };
  });
  for (const named = new Set(names.map(({ id }) => id)); ; ) {
    const lost = names.filter(
      ({ id, name, mentions }) =>
        named.has(id) && (name === undefined || mentions.some((mention) => isWithheld(mention, named))),
    );
    if (lost.length === 0) return named;
    for (const { id } of lost) named.delete(id);
  }
}

/** Finds the last days of the names in texts. A name that holds another's ends with it. */
function lastDaysOfNames(
  { customers, config: { policy } }: Library,
  question: ShareQuestion,
  find: NameFinder,
): ShareContext['namesUntil'] {
  const known = new Map<string, Day | undefined>();
  const lastDay = (id: string): Day | undefined => {
    if (known.has(id)) return known.get(id);
    // Names that hold one another's lead back here.
    known.set(id, undefined);
    const files = customers.filter((customer) => customer.id === id);
    const names = files.map((customer) => nameToShow(customer, question, policy) ?? '');
    const ends = files.map((customer) => lastDayOfName(customer, question, policy));
    known.set(id, earliest([...ends, ...names.map((name) => namesUntil(name, id))]));
    return known.get(id);
  };
  const namesUntil: ShareContext['namesUntil'] = (text, own) =>
    earliest(find(text).map(({ customer }) => (customer === own ? undefined : lastDay(customer))));
  return namesUntil;
}

const hmac = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('hex');

/**
 * The key of a library whose config has none. Only those who hold the library can compute it, so that nobody guesses names
 * from opaque ids. Another name or proof in it gives other ids.
 */
const libraryKey = (library: Library): string =>
  hmac(
    'refs',
    library.customers
      .map(
        ({ id, data }) =>
          `${id}\n${customerNames(data)
            .map(({ text }) => text)
            .join('\n')}\n${data.consent?.map(({ evidence }) => evidence ?? '').join('\n')}`,
      )
      .join('\n\n'),
  );
