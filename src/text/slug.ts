import { wordsOf } from './fold.ts';
import { withoutLegalForms } from './legal-forms.ts';

/** Lower-case letters, digits and single hyphens: what an id looks like. */
export const isSlug = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);

/** The text as a slug: `Café Aurora S.p.A.` gives `cafe-aurora-s-p-a`. Letters beyond a-z stay where they have no plain form. */
export const slugOf = (text: string): string => wordsOf(text).join('-');

/** A company's name as a slug without its legal form: `Nordlicht Robotics GmbH` gives `nordlicht-robotics`. */
export const companySlug = (name: string): string => withoutLegalForms(wordsOf(name)).join('-');
