import type { Reading } from './name-judgement.ts';

/** True behind the sign with which the name begins, that no word has: `.ZAP`, `#slash`. */
export function isBehindOwnSign({ text, start, term: { term, kind } }: Reading): boolean {
  if (kind !== 'name') return false;
  const sign = /^[^\p{L}\p{N}\s"'“”„«»()[\]<>*_-]+/u.exec(term)?.[0];
  if (sign === undefined) return false;
  const from = start - sign.length;
  return text.slice(Math.max(0, from), start) === sign && /^$|[\s"'“”„«»()[\]<>*_,;:–—]/.test(text.charAt(from - 1));
}
