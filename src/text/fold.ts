// Letters that have no decomposition, written as people type them without their keyboard.
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};

/** The text in lower case and without accents, for comparing: `Café Ærø` gives `cafe aero`. */
export const fold = (text: string): string =>
  isAscii(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[ßæœøđðłþı]/g, (letter) => PLAIN[letter] ?? letter);

// Most texts are, and need none of the above.
const isAscii = (text: string): boolean => /^[\x20-\x7E]*$/.test(text);

/** The text's words, folded; letters and digits of any script. */
export const wordsOf = (text: string): readonly string[] =>
  fold(text).match(isAscii(text) ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? [];
