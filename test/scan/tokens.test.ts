import { expect, test } from 'vitest';
import { isWordAt } from '../../src/scan/tokens.ts';

const OF_WORDS = /^[\p{L}\p{N}\p{M}]$/u;
const UNSEEN = /^(?:\p{Default_Ignorable_Code_Point}|\p{Cf})$/u;
const UNSPACED = /^(?:\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai})$/u;

test('a character is part of a word by what Unicode says of it', () => {
  const isOfWord = (sign: string) => OF_WORDS.test(sign) && !UNSEEN.test(sign) && !UNSPACED.test(sign);
  const unlike: string[] = [];
  for (let code = 0; code < 0x10000; code += 1) {
    const sign = String.fromCharCode(code);
    if (isWordAt(sign, 0) !== isOfWord(sign)) unlike.push(code.toString(16));
  }
  expect(unlike).toEqual([]);
});
