import { slugOf } from '../text/slug.ts';

/** A key that is equal for ids that are equal on some machine: some file systems ignore case. */
export const idKey = (id: string): string => id.toLowerCase();

/** A key that is equal for names that differ in case, accents and punctuation only. */
export const nameKey = (name: string): string => slugOf(name) || name.trim();
