import { slugOf } from '../text/slug.ts';

/** Makes an id of a text: a slug without letters beyond a-z. */
export const toId = (text: string): string =>
  slugOf(text)
    .replace(/[^a-z0-9-]/g, '')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');
