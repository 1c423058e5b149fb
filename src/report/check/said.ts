import type { Diagnostic } from '../../model/diagnostic.ts';

/** What is wrong and what to do about it, as sentences on one line, for formats that have one place for both. */
export const said = ({ message, hint }: Diagnostic): string =>
  hint === null ? message : `${message}. ${hint.charAt(0).toUpperCase()}${hint.slice(1)}.`;
