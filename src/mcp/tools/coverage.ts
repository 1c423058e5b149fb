import { CHOICE_FACETS } from '../../model/match.ts';
import { pickedDocument, pickFieldsOf } from '../answer-fields.ts';
import { readDocument, remarkLines } from '../documents.ts';
import { option, USE_FIELD } from '../question.ts';
import { NOT_A_YES, type Tool } from '../tool.ts';

const DEFAULT_FIELDS = 'as_of,by,for,min,cells.values,cells.ready,cells.ask,cells.wait,cells.no';

interface CoverageDocument {
  readonly for: string;
  readonly min: number;
  readonly cells: readonly { readonly ready: number }[];
}

export const coverage: Tool = {
  name: 'coverage',
  title: 'Where somebody is ready, and where nobody is',
  description: 'Counts who is ready in each cell of one or two facets. It allows no use of anybody: ask may_we_use.',
  input: {
    by: { type: 'string', description: `one or two of ${CHOICE_FACETS.join(', ')}, with a comma` },
    use: USE_FIELD,
    min: { type: 'integer', description: 'how many have to be ready in each cell' },
    day: { type: 'string', description: 'the day to look at, YYYY-MM-DD (default: today)' },
    fields: pickFieldsOf('coverage', DEFAULT_FIELDS),
  },
  output: { type: 'object', properties: { cells: { type: 'array', items: { type: 'object' } } } },
  async answer(input, { run }) {
    const options = [
      ...option('by', input.text('by')),
      ...option('for', input.text('use')),
      ...option('min', input.number('min')?.toString()),
      ...option('as-of', input.text('day')),
    ];
    const fields = input.text('fields') ?? DEFAULT_FIELDS;
    // The default fields are asked of the command, which need not look for who could be won then.
    const asked = fields === DEFAULT_FIELDS ? option('fields', fields) : [];
    const answer = await run(['coverage', '--format=json', ...asked, ...options]);
    const read = readDocument<CoverageDocument>(answer);
    if ('failed' in read) return read.failed;
    const picked = pickedDocument('coverage', read.document, fields);
    if ('failed' in picked) return picked.failed;
    const { cells, min, for: use } = read.document;
    const few = cells.filter(({ ready }) => ready < min).length;
    return {
      verdict: `${NOT_A_YES}, but a count: ${few} of ${cells.length} cells have fewer than ${min} ready for ${use}.`,
      lines: remarkLines(answer),
      document: picked.document,
    };
  },
};
