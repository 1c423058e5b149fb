import { count } from '../../report/style.ts';
import { pickedDocument, pickFieldsOf } from '../answer-fields.ts';
import { readDocument, remarkLines } from '../documents.ts';
import { option } from '../question.ts';
import { NOT_A_YES, type Tool } from '../tool.ts';

const DEFAULT_FIELDS = 'as_of,until,summary,items.on,items.kind,items.customer,items.message,items.who,more,left_out';
const DEFAULT_WITHIN = '30d';
const DEFAULT_LIMIT = 20;
/** An agent reads no more than this of one answer. */
const MAX_LIMIT = 500;

interface DueDocument {
  readonly until: string;
  readonly more: number;
  readonly summary: { readonly due: number; readonly overdue: number };
  readonly left_out: readonly object[];
}

export const due: Tool = {
  name: 'due',
  title: 'What lapses or needs a look',
  description: 'Lists what lapses, ends or needs a look, by day and owner. It allows no use of anybody.',
  input: {
    within: { type: 'string', description: `how far ahead: 30d, 12w, 6mo (default: ${DEFAULT_WITHIN})` },
    limit: { type: 'integer', description: `how many (default: ${DEFAULT_LIMIT}, at most ${MAX_LIMIT})` },
    owner: { type: 'string', description: 'only what is theirs' },
    day: { type: 'string', description: 'the day to look from, YYYY-MM-DD (default: today)' },
    fields: pickFieldsOf('due', DEFAULT_FIELDS),
  },
  output: {
    type: 'object',
    properties: {
      summary: { type: 'object' },
      items: { type: 'array', items: { type: 'object' }, description: 'the earliest, by day' },
      more: { type: 'integer', description: 'how many later ones are not listed' },
      left_out: { type: 'array', items: { type: 'object' }, description: 'files that could not be read' },
    },
  },
  async answer(input, { run }) {
    const options = [
      `--limit=${Math.min(input.number('limit') || DEFAULT_LIMIT, MAX_LIMIT)}`,
      ...option('within', input.text('within') ?? DEFAULT_WITHIN),
      ...option('owner', input.text('owner')),
      ...option('as-of', input.text('day')),
    ];
    const fields = input.text('fields') ?? DEFAULT_FIELDS;
    // The default fields are asked of the command, which need not look for the lines then.
    const asked = fields === DEFAULT_FIELDS ? option('fields', fields) : [];
    const answer = await run(['due', '--format=json', ...asked, ...options]);
    const read = readDocument<DueDocument>(answer);
    if ('failed' in read) return read.failed;
    const picked = pickedDocument('due', read.document, fields);
    if ('failed' in picked) return picked.failed;
    return {
      verdict: dueVerdict(read.document),
      lines: remarkLines(answer),
      document: picked.document,
    };
  },
};

function dueVerdict({ summary, until, more, left_out }: DueDocument): string {
  const later = more === 0 ? '' : `; the earliest ${summary.due - more} are listed, and ${more} more are not`;
  const broken =
    left_out.length === 0
      ? ''
      : `; without ${count(left_out.length, 'customer file')} in which it could not be looked for`;
  return `${NOT_A_YES}, but a list: ${summary.due} due until ${until}, ${summary.overdue} of them overdue${later}${broken}.`;
}
