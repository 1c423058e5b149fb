import type { ExampleFile, RuleExample, RuleManual } from '../model/rule-manual.ts';
import { sourceLine } from './escape.ts';
import { json } from './json.ts';
import type { Reporter } from './style.ts';
import { fitLines } from './wrap.ts';

const text: Reporter<RuleManual> = (rule, { paint, columns }) => {
  const wrap = (paragraph: string) => fitLines(paragraph, Math.min(columns, 100));
  const shown = (title: string, examples: readonly RuleExample[]) =>
    examples.map((example) => {
      const says = example.title === undefined ? '' : `: ${example.title}`;
      const day = example.today === undefined ? '' : `, on ${example.today}`;
      return `${wrap(paint.bold(`${title}${says}${day}`))}\n\n${exampleText(example)}`;
    });
  return `${[
    `${paint.bold(rule.id)} (${rule.level})`,
    wrap(rule.summary),
    wrap(rule.why),
    wrap(`${paint.cyan('→')} ${rule.remedy}`),
    ...shown('Wrong', rule.examples.bad),
    ...shown('Right', rule.examples.good),
  ].join('\n\n')}\n`;
};

/** An example's files, indented. */
function exampleText({ config, files }: RuleExample): string {
  const all = typeof files === 'string' ? { '': files } : files;
  const parts = Object.entries({ ...(config && { 'refs.config.yaml': config }), ...all });
  return parts.map(([file, content]) => `${file === '' ? '' : `    # ${file}\n`}${fileText(content)}`).join('\n');
}

function fileText(content: ExampleFile): string {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    const decoded = typeof content === 'string' ? content : new TextDecoder().decode(content);
    return decoded
      .trimEnd()
      .split('\n')
      .map((line) => `    ${sourceLine(line)}`.trimEnd())
      .join('\n');
  }
  return `    (${content.message})`;
}

/** The formats of `refs explain`. */
export const EXPLAIN_FORMATS = {
  text,
  json: ({ id, level, summary, why, remedy }) => json({ rule: { id, level, summary, why, remedy } }),
} satisfies Record<string, Reporter<RuleManual>>;
