/**
 * A text as its reader sees it: without tags, with the characters that HTML entities stand for, and without marks and
 * characters that nobody reads as part of a name (™ ® ℠ ©, soft hyphens, zero-width and direction marks).
 */
export function plainText(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  return text
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (entity, decimal, hex, name) =>
      entityText(entity, decimal, hex, name),
    )
    .replace(/[™®℠©℗]/g, '')
    .replace(/\p{Default_Ignorable_Code_Point}|\p{Cf}/gu, '')
    .normalize('NFKC');
}

// Most texts have none of these.
const NEEDS_CARE = /[<&]|[^\x20-\x7E]/;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  reg: '',
  trade: '',
  copy: '',
  zwnj: '',
  zwj: '',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  hellip: '…',
  szlig: 'ß',
  aelig: 'æ',
  oelig: 'œ',
  oslash: 'ø',
  aring: 'å',
  ccedil: 'ç',
  ntilde: 'ñ',
};

/** Entities that are a letter and an accent: `&uuml;`, `&Eacute;`. */
const ACCENTS: Readonly<Record<string, string>> = {
  uml: '\u0308',
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  cedil: '\u0327',
  caron: '\u030c',
};

function entityText(entity: string, decimal?: string, hex?: string, name = ''): string {
  const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : undefined;
  if (code !== undefined)
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : '';
  const known = NAMED[name.toLowerCase()];
  if (known !== undefined) return known;
  const [, letter = '', accent = ''] = name.match(/^([a-z])([a-z]+)$/i) ?? [];
  const mark = ACCENTS[accent];
  return mark === undefined ? entity : `${letter}${mark}`;
}
