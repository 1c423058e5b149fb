import { slugOf } from '../text/slug.ts';

/** The text as an id: a slug without letters beyond a-z. */
export const idIn = (text: string): string =>
  slugOf(text)
    .replace(/[^a-z0-9-]/g, '')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');
