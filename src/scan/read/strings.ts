import type { PassageRole } from '../passage.ts';
import { readFragment } from './html.ts';
import { type Emit, type Offsets, remapped } from './text-run.ts';

/** The length from which a string is running text rather than a value. */
const MIN_TEXT_LENGTH = 120;

/** Hands over a string of code or data: as an address, a value or running text, without the markup in it. */
export function emitString(emit: Emit, text: string, offsets: Offsets): void {
  if (text.length < 2 || !/\S/.test(text)) return;
  if (isAddress(text)) emit('address', text, offsets);
  else if (MARKUP.test(text)) readFragment(text, roleOf(text), remapped(emit, offsets));
  else emit(roleOf(text), text, offsets);
}

/**
 * Hands over a key of data that is words and no identifier: the name that a list of customers has its entries under, or the
 * sentence that a translation is filed under.
 */
export function emitKey(emit: Emit, text: string, offsets: Offsets): void {
  if (!IDENTIFIER.test(text) && !isAddress(text)) emit('text', text, offsets);
}
const IDENTIFIER = /^[\w.:/@$*-]*$/;

const roleOf = (text: string): PassageRole =>
  text.length >= MIN_TEXT_LENGTH || text.includes('\n') ? 'text' : 'value';

/** The marks of HTML within a string. */
export const MARKUP = /<\/?[a-zA-Z][^<]*>|<!--|&(?:#\w{1,7}|[a-zA-Z]\w{1,31});/;

/** Tells whether a string is a URL or a path. A bare domain is none: it may be a name. */
export const isAddress = (text: string): boolean =>
  text.length < MAX_ADDRESS_LENGTH && !/\s/.test(text.trim()) && ADDRESS.test(text.trim());

const MAX_ADDRESS_LENGTH = 4096;
const ADDRESS =
  /^(?:[a-z][a-z\d+.-]*:\/\/|\/|\.{1,2}\/|~\/|@\/|mailto:|data:|[\w-]+(?:\.[\w-]+)+\/|[^/]+\/[^/]+\/|[^?#]+\.(?:svg|png|jpe?g|gif|webp|avif|ico|pdf|mp4|webm|eps)(?:[?#]|$))/i;

/** Tells whether a path names an image or document. */
export const isAsset = (path: string): boolean =>
  /\.(?:svg|png|jpe?g|gif|webp|avif|ico|pdf|mp4|webm|eps)(?:[?#].*)?$/i.test(path);
