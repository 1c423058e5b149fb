import { wordsOf } from '../containers.ts';
import type { Passage, ReadContent } from '../passage.ts';
import { lonePlace } from './index.ts';
import { MAX_BEFORE, sourceStart } from './source.ts';

/** True for a picture, of which a word is the name, where the source around it says that it is a logo. */
export function isShownAsLogo(passage: Passage, { text }: ReadContent, file: string): boolean {
  const start = sourceStart(passage);
  if (text === undefined || start === undefined || text.trim() === passage.text) return false;
  const before = text.slice(Math.max(0, start - MAX_BEFORE), start);
  if (isInTagOfLogos(before, text.slice(start, start + MAX_BEFORE))) return true;
  const place = lonePlace(passage, text, file);
  // One of `const logos = ['rise.png']`, or the value of `logo: rise.png`, but not among `products`.
  return place === 'member' || place === 'company' || (place === 'name' && LOGO_KEY.test(before));
}

const LOGO_KEY = /logo(?:_?(?:url|src|path|file|image))?["']?\s*[:=]\s*["'`]?$/i;

/** True in a tag whose name or class says so: `<img class="customer-logo" src="rise.png">`, `<CustomerLogo src="rise.png" />`. */
function isInTagOfLogos(before: string, after: string): boolean {
  const [tag, name = ''] = PICTURE_TAG.exec(before) ?? [];
  if (tag === undefined) return false;
  const [rest = ''] = after.split('>', 1);
  return wordsOf(`${name} ${CLASS.exec(tag + rest)?.[1] ?? ''}`).some((word) => LOGO_CLASS.test(word));
}

const PICTURE_TAG = /<(img|[A-Z][\w.]*)\s[^<>]*$/;
const CLASS = /\bclass(?:Name)?=["'{`]*([^"'`}]*)/;
const LOGO_CLASS = /^(?:logo|customer|client|partner|sponsor|adopter)s?$/;
