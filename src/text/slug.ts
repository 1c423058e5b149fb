import { wordsOf } from './fold.ts';
import { withoutLegalForms } from './legal-forms.ts';

/** Tells whether a text looks like an id: lower-case letters, digits and single hyphens. */
export const isSlug = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);

/** Makes a slug: `Café Aurora S.p.A.` gives `cafe-aurora-s-p-a`. Letters beyond a-z stay if they have no plain form. */
export const slugOf = (text: string): string => wordsOf(text).join('-');

/** Makes a slug of a company's name without its legal form: `Nordlicht Robotics GmbH` gives `nordlicht-robotics`. */
export const companySlug = (name: string): string => withoutLegalForms(wordsOf(name)).join('-');
