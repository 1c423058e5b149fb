import { AUDIENCES, USES } from '../model/use.ts';
import type { InputField, ToolInput } from './tool.ts';

/** The fields that describe the intended use, as the options of the commands do. */
export const QUESTION_FIELDS = {
  audience: { type: 'string', description: 'who will see or hear it (default: as the use has it)', choices: AUDIENCES },
  territory: { type: 'string', description: 'where it will be used: a region of the library, or a country as DE' },
  place: {
    type: 'string',
    description: 'the place of use: a channel such as website or deck:2026-sales, or an address',
  },
  met: { type: 'strings', description: 'the conditions of the grant that are met, such as nda' },
  prospect: { type: 'string', description: 'for whom: the name of the prospect, as known' },
  day: { type: 'string', description: 'the day of the use, YYYY-MM-DD (default: today)' },
} as const satisfies Readonly<Record<string, InputField>>;

export const USE_FIELD = {
  type: 'string',
  description: 'what you want to do with the customer',
  choices: USES,
} as const satisfies InputField;

/** The options of a command for the fields of a question. A value cannot be taken for an option. */
export const questionOptions = (input: ToolInput): readonly string[] => [
  ...['audience', 'territory', 'place', 'prospect'].flatMap((name) => option(name, input.text(name))),
  ...input.texts('met').map((condition) => `--met=${condition}`),
  ...option('as-of', input.text('day')),
];

/** An option with its value in one word. */
export const option = (name: string, value: string | undefined): readonly string[] =>
  value === undefined ? [] : [`--${name}=${value}`];
