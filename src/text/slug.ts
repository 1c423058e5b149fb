import { wordsOf } from './fold.ts';

/** Lower-case letters, digits and single hyphens: what an id looks like. */
export const isSlug = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);

/** The text as a slug: `Café Aurora S.p.A.` gives `cafe-aurora-s-p-a`. Letters beyond a-z stay where they have no plain form. */
export const slugOf = (text: string): string => wordsOf(text).join('-');

// Legal forms that people leave out; joined as slugs write them (S.p.A. → s-p-a).
// Source: ISO 20275 entity legal forms, the common ones of the larger economies.
const SUFFIXES = [
  'gmbh-co-kg',
  'pte-ltd',
  'pty-ltd',
  'pvt-ltd',
  'co-ltd',
  's-a-de-c-v',
  's-p-a',
  's-a-s',
  's-r-l',
  's-a',
  'b-v',
  'n-v',
  'a-s',
  'incorporated',
  'corporation',
  'limited',
  'company',
  'holdings',
  'holding',
  'group',
  'gmbh',
  'mbh',
  'corp',
  'inc',
  'ltd',
  'llc',
  'llp',
  'plc',
  'kgaa',
  'spa',
  'sas',
  'srl',
  'sarl',
  'aps',
  'oyj',
  'oy',
  'asa',
  'as',
  'ab',
  'ag',
  'se',
  'sa',
  'bv',
  'nv',
  'kg',
  'kk',
  'co',
  '株式会社',
  '有限会社',
  '有限公司',
];

const SUFFIX = new RegExp(`-(?:${SUFFIXES.join('|')})$`);

/** Whether a text is nothing but a legal form, such as `gmbh` or `株式会社`. */
export const isLegalForm = (text: string): boolean => SUFFIXES.some((form) => form.replaceAll('-', '') === text);

/** A company's name as a slug without its legal form: `Nordlicht Robotics GmbH` gives `nordlicht-robotics`. */
export function companySlug(name: string): string {
  let slug = slugOf(name);
  for (;;) {
    const end = slug.search(SUFFIX);
    if (end === -1) return slug;
    slug = slug.slice(0, end);
  }
}
