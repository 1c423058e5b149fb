import { wordsOf } from '../containers.ts';
import { isOfCompanies, listsCustomers } from './company-words.ts';
import type { LonePlace } from './lone-place.ts';
import { MAX_LIST } from './source.ts';

/** The place in a list of code, by what stands before the list. */
export function bracketPlace(lead: string, file: string): LonePlace {
  const name = LIST_NAME.exec(lead)?.[1];
  if (name === undefined && !isOfCompanies(lead)) return listsCustomers(file) ? 'member' : 'item';
  const place = listPlace(lead);
  return place !== 'member' || listPlace(name ?? '') === 'member' ? place : 'name';
}

const LIST_NAME = /([\w$-]+)["']?\s*(?::[^=\n]*)?(?::|=>?)\s*(?:%\w|slice|list)?$/;

/** The place in a list under a line or behind a name that says what it is of. */
export function listPlace(line: string): LonePlace {
  const lead = ENDED.test(line) || line.length > MAX_LEAD ? line.replace(ONE_OR_USE, '') : line;
  if (
    /(?:case stud|(?:customer|success) stor)(?:y|ies)/i.test(lead) ||
    wordsOf(lead).some((word) =>
      /^(?:customers|logos|adopters|brands|testimonials|trusted|kunden|clientes)$/.test(word),
    )
  )
    return 'member';
  return isOfCompanies(lead) ? 'name' : 'item';
}
const MAX_LEAD = 80;
/** A sentence that ends over the list, or a long one, in which one company or a use says nothing of the list: `using the answers of a client.` */
const ENDED = /[.!?]\s*$/;
const ONE_OR_USE =
  /\b(?:client|customer|company|organi[sz]ation|account|vendor|partner|member|sponsor|brand|user|team|logo|reference|used|using|uses)\b/gi;

/** The offset of the bracket that opens the list at an offset; -1 where the last one that is open is that of a call. */
export function openList(source: string, start: number): number {
  let depth = 0;
  for (let at = start - 1; at >= Math.max(0, start - MAX_LIST); at -= 1) {
    const sign = source[at] ?? '';
    if (/[)\]}]/.test(sign)) depth += 1;
    else if (/[([{]/.test(sign)) {
      if (depth === 0) return sign === '[' ? at : -1;
      depth -= 1;
    }
  }
  return -1;
}
