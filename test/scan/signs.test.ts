// The judgements of readings and the signs of sentences: each has an example about which it decides, and no earlier one.
import { describe, expect, test } from 'vitest';
import { JUDGEMENTS, judgeReading, readingOf } from '../../src/scan/judge/index.ts';
import { isWholeName } from '../../src/scan/judge/sentence.ts';
import { isOpen } from '../../src/scan/name-hit.ts';
import { longest, readingsIn } from '../../src/scan/name-readings.ts';
import { SIGNS, withSigns } from '../../src/scan/signs/index.ts';
import { wordInSentence } from '../../src/scan/signs/sign.ts';
import { scanTerms } from '../../src/scan/terms.ts';

const { names } = scanTerms([
  {
    id: 'nordlicht',
    file: {
      name: 'Nordlicht Robotics GmbH',
      aliases: ['Nordlicht'],
      mentions: { never: ['Nordlicht Street'] },
      advocates: [{ id: 'ann', name: 'Ann Norquist' }],
    },
  },
  ...['Rise', 'Azul', 'SalesMill', 'Light House', 'Ventana', 'Bolt', 'Halden Gear'].map((name) => ({
    id: name,
    file: { name },
  })),
]);

describe('judgements', () => {
  test.each(JUDGEMENTS.map((judgement) => [judgement.why, judgement] as const))('%s', (_, judgement) => {
    const deciding = readingsIn(judgement.example, names).map((hit) =>
      JUDGEMENTS.find(({ judge }) => judge(readingOf(judgement.example, hit, false)) !== undefined),
    );
    expect(deciding).toContain(judgement);
  });
});

const hitsIn = (text: string) =>
  longest(readingsIn(text, names).flatMap((reading) => judgeReading(text, reading, false)));

describe('signs', () => {
  test.each(SIGNS.map((sign) => [sign.why, sign] as const))('%s', (_, sign) => {
    const hits = hitsIn(sign.example);
    const at = hits.findIndex(({ term }) => term.customer === 'Bolt');
    const word = wordInSentence(sign.example, hits, at);
    expect(hits[at]).toSatisfy(isOpen);
    expect(SIGNS.find(({ isSign }) => isSign(word))).toBe(sign);
    expect(sign.isBehind === true || isWholeName(sign.example, word)).toBe(true);
  });

  test.each(SIGNS.map(({ counterexample }) => counterexample))('%s has none', (text) => {
    const bolt = withSigns(text, hitsIn(text)).find(({ term }) => term.customer === 'Bolt');
    expect(bolt).toSatisfy(isOpen);
  });
});
