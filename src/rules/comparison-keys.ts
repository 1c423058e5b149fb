import { slugOf } from '../text/slug.ts';

/** What two ids have in common that are the same on any machine: some file systems know no case. */
export const idKey = (id: string): string => id.toLowerCase();

/** What two names have in common that are the same but for case, accents and punctuation. */
export const nameKey = (name: string): string => slugOf(name) || name.trim();
