// Colours that can be read on a white terminal and on a black one.
import { expect, test } from 'vitest';
import { verdictWord } from '../../src/report/standing.ts';
import { COLORS, styleOf } from '../../src/report/style.ts';
import { play } from '../transcripts/play.ts';

/** The relative luminance of a colour of 256. Sources: xterm's 256 colours, WCAG 2. */
function luminance(color: number): number {
  const cube = (digit: number) => (digit === 0 ? 0 : 55 + 40 * digit);
  const grey = 8 + 10 * (color - 232);
  const at = color - 16;
  const rgb = color >= 232 ? [grey, grey, grey] : [Math.floor(at / 36), Math.floor(at / 6) % 6, at % 6].map(cube);
  const [red = 0, green = 0, blue = 0] = rgb.map((part) =>
    part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each(Object.entries(COLORS))('%s stands out from white and from black', (_name, color) => {
  expect(1.05 / (luminance(color) + 0.05)).toBeGreaterThanOrEqual(3.9);
  expect((luminance(color) + 0.05) / 0.05).toBeGreaterThanOrEqual(3.9);
});

test('a caution is amber where there are 256 colours, bold where there are 16, and plain without colours', () => {
  const ask = ([0, 1, 2, 3] as const).map((level) => verdictWord('ask', styleOf(level, 80)));
  expect(ask).toEqual(['ask', '\x1b[1mask\x1b[22m', '\x1b[38;5;130mask\x1b[39m', '\x1b[38;5;130mask\x1b[39m']);
});

test.each(['find --for quote -v', 'find xyzzy', 'show cobalt-harbour', 'due', 'rules', 'doctor', 'check'])(
  'refs %s prints no yellow and no white',
  async (line) => {
    const { said } = await play([...line.split(' '), '--color', 'always'], { cwd: 'examples' });
    const text = said.map((one) => one.text).join('');
    expect(text).toContain('\x1b[');
    expect(text).not.toMatch(/\x1b\[(?:33|37|90|93|97)m/);
  },
);
