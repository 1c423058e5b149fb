// Letters without a decomposition, as people type them on other keyboards.
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

/** Folds a text for comparing, to lower case without accents: `Café Ærø` gives `cafe aero`. */
export const fold = (text: string): string =>
  isAscii(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[ßæœøđðłþı]/g, (letter) => PLAIN[letter] ?? letter);

/** Tells that a text has printable signs of ASCII alone, as most have: nothing in it needs folding but its case. */
export const isAscii = (text: string): boolean => /^[\x20-\x7E]*$/.test(text);

/** Lists the folded words of a text: letters and digits of any script. */
export const wordsOf = (text: string): readonly string[] =>
  fold(text).match(isAscii(text) ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? [];
