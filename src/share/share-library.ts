import { createHmac } from 'node:crypto';
import { customerNames } from '../consent/customer-names.ts';
import type { Library } from '../model/library.ts';
import { nameFinder } from './name-finder.ts';
import { type CustomerView, mayName, type ShareContext, type ShareQuestion, viewOf } from './view.ts';

/** Makes the views of all customers of a library, in the order of their files. Files with errors have none. */
export function shareLibrary(library: Library, question: ShareQuestion): readonly CustomerView[] {
  const context = shareContext(library, question);
  return library.customers.map((customer) => viewOf(customer, question, context));
}

/** Makes what the view of each customer has to know of the others. */
export function shareContext(library: Library, question: ShareQuestion): ShareContext {
  const { policy } = library.config;
  const named = new Set(
    library.customers.filter((customer) => mayName(customer, question, policy)).map(({ id }) => id),
  );
  const find = nameFinder(library);
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
