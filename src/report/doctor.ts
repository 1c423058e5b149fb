import { plain } from './escape.ts';
import { json } from './json.ts';
import { count, type Reporter } from './style.ts';
import { fitted, wrapLine } from './wrap.ts';

/** The state of one thing. `look`: it works, but something is missing; `wrong`: it does not work. */
export interface Point {
  readonly about: string;
  readonly state: 'fine' | 'look' | 'wrong';
  readonly message: string;
  readonly hint?: string;
}

/** The points of `refs doctor`, in the order in which they depend on each other. */
export interface DoctorResult {
  readonly points: readonly Point[];
}

const MARKS = { fine: ['✓', 'green'], look: ['!', 'amber'], wrong: ['✗', 'red'] } as const;

const text: Reporter<DoctorResult> = ({ points }, { paint, columns }) => {
  const width = Math.max(...points.map(({ about }) => about.length));
  const indent = ' '.repeat(width + 4);
  const hung = (words: string) => wrapLine(words, Math.max(columns - indent.length, 40)).join(`\n${indent}`);
  const lines = points.map(({ about, state, message, hint }) => {
    const [mark, color] = MARKS[state];
    const advice = hint === undefined ? '' : `${indent}${paint.cyan('→')} ${plain(hint)}\n`;
    return `${paint[color](mark)} ${about.padEnd(width)}  ${hung(plain(message))}\n${advice}`;
  });
  const wrong = points.filter(({ state }) => state === 'wrong').length;
  const looks = points.filter(({ state }) => state === 'look').length;
  const sum = `${wrong === 0 ? 'nothing' : wrong.toLocaleString('en')} wrong, ${count(looks, 'thing')} to look at`;
  return `${lines.join('')}\n${wrong > 0 ? paint.red('✗') : paint.green('✓')} ${sum}\n`;
};

/** The formats of `refs doctor`. */
export const DOCTOR_FORMATS = {
  text: fitted(text),
  json: ({ points }) =>
    json({ points: points.map(({ about, state, message, hint }) => ({ about, state, message, hint: hint ?? null })) }),
} satisfies Record<string, Reporter<DoctorResult>>;
