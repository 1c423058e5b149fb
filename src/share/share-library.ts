import { createHmac } from 'node:crypto';
import { customerNames } from '../consent/customer-names.ts';
import type { Library } from '../model/library.ts';
import { type CustomerView, mayName, type ShareContext, type ShareQuestion, viewOf } from './view.ts';

/** Finds the customers and people that a text names. Handed in, since finding names in text is the work of `scan`. */
export type NameFinder = (
  text: string,
) => Iterable<{ readonly customer: string; readonly kind: string; readonly text: string }>;

/** Makes the views of all customers of a library, in the order of their files. Files with errors have none. */
export function shareLibrary(library: Library, question: ShareQuestion, find: NameFinder): readonly CustomerView[] {
  const context = shareContext(library, question, find);
  return library.customers.map((customer) => viewOf(customer, question, context));
}

/** Makes what the view of each customer has to know of the others. */
export function shareContext(library: Library, question: ShareQuestion, find: NameFinder): ShareContext {
  const { policy } = library.config;
  const named = new Set(
    library.customers.filter((customer) => mayName(customer, question, policy)).map(({ id }) => id),
  );
  const key = libraryKey(library);
  return {
    policy,
    opaqueRef: (customer, part = '') => `ref-${hmac(key, `${customer}\n${part}`).slice(0, 12)}`,
    namesWithheld: (text, customer) =>
      [...find(text)].some(
        (mention) => mention.kind === 'person' || (mention.customer !== customer && !named.has(mention.customer)),
      ),
  };
}

const hmac = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('hex');

/**
 * A key that only those who hold the library can compute, so that nobody guesses names from opaque ids. The same library
 * gives the same ids.
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
