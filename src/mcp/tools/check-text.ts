import { Readable } from 'node:stream';
import { AUDIENCES } from '../../model/use.ts';
import { count } from '../../report/style.ts';
import { firstLines, readDocument, remarkLines } from '../documents.ts';
import { option } from '../question.ts';
import { said } from '../said.ts';
import { ownerOf, type ShowDocument } from '../show-document.ts';
import { NOT_A_YES, type Tool, type ToolContext, type ToolInput } from '../tool.ts';
import { verdictSentence } from '../verdict.ts';

/** The most characters of a draft: a long report, and less than the protocol carries in one message. */
const MAX_DRAFT = 1_000_000;
/** Those whose conditions are told. Whoever comes after them is not a yes. */
const MAX_TOLD = 25;

interface FindingDocument {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** True for a fault of a customer file. Every other finding is one of the draft. */
const isUnsearched = ({ rule }: FindingDocument): boolean => rule === 'scan/unsearched';

interface ScanDocument {
  readonly summary: { readonly errors: number; readonly warnings: number };
  readonly diagnostics: readonly FindingDocument[];
  readonly customers: readonly { readonly customer: string; readonly verdict: string }[];
  readonly words: readonly { readonly term: string; readonly left_out: number }[];
  /** Customer files that were not looked for by every name. */
  readonly left_out: readonly { readonly file: string }[];
}

export const checkText: Tool = {
  name: 'check_text',
  title: 'Check a draft before it is sent',
  description:
    'Lists every customer of the library that a draft names or quotes, each with its verdict. Check each draft before it leaves. ' +
    'A draft may only be sent if the answer begins with "Yes", to the audience it names.',
  input: {
    text: { type: 'string', description: 'the whole draft', most: MAX_DRAFT, isNeeded: true },
    audience: { type: 'string', description: 'who will read it (default: public)', choices: AUDIENCES },
    territory: { type: 'string', description: 'where it will be read' },
    day: { type: 'string', description: 'the day it is sent, YYYY-MM-DD (default: today)' },
  },
  output: {
    type: 'object',
    required: ['version', 'summary', 'diagnostics', 'customers'],
    properties: {
      version: { type: 'integer' },
      summary: { type: 'object' },
      diagnostics: { type: 'array', items: { type: 'object' } },
      customers: { type: 'array', items: { type: 'object', required: ['customer', 'verdict'] } },
      words: { type: 'array', items: { type: 'object' } },
      left_out: { type: 'array', items: { type: 'object' } },
    },
  },
  async answer(input, context) {
    const options = [...audienceOptions(input), ...option('as-of', input.text('day'))];
    const stdin = Readable.from([Buffer.from(input.text('text') ?? '')]);
    const answer = await context.run(['scan', '--format=json', '--all', ...options, '--', '-'], stdin);
    const read = readDocument<ScanDocument>(answer);
    if ('failed' in read) return read.failed;
    const { customers, words } = read.document;
    const named = await Promise.all(
      customers.slice(0, MAX_TOLD).map(({ customer }) => nameLine(customer, input, context)),
    );
    const unsaid = words.filter(({ left_out }) => left_out > 0).map(({ term }) => said(term));
    return {
      verdict: draftVerdict(read.document, named, input),
      lines: [
        ...named.map(({ line }) => line),
        ...(customers.length > MAX_TOLD
          ? [`${NOT_A_YES}: ${customers.length - MAX_TOLD} more, in the data alone.`]
          : []),
        ...firstLines(findingLines(read.document), MAX_TOLD, 'findings'),
        ...(unsaid.length === 0
          ? []
          : [`Taken for plain words, and not judged: ${unsaid.slice(0, MAX_TOLD).join(', ')}.`]),
        ...remarkLines(answer),
      ],
      document: read.document,
    };
  },
};

const audienceOptions = (input: ToolInput): readonly string[] => [
  ...option('audience', input.text('audience') ?? 'public'),
  ...option('territory', input.text('territory')),
];

interface NameLine {
  readonly isYes: boolean;
  readonly line: string;
}

/** The verdict on the name of a customer, with what a yes depends on. */
async function nameLine(customer: string, input: ToolInput, { run }: ToolContext): Promise<NameLine> {
  const options = [...audienceOptions(input), ...option('as-of', input.text('day'))];
  const read = readDocument<ShowDocument>(await run(['show', '--format=json', ...options, '--', customer]));
  if ('failed' in read) return { isYes: false, line: read.failed.verdict };
  const { customer: data, standing, as_of } = read.document;
  const answer = standing.find(({ use }) => use === 'name');
  if (answer === undefined) return { isYes: false, line: `${NOT_A_YES}: ${said(customer)} was not judged.` };
  const subject = { name: data.name, blinded_as: data.blinded_as ?? null, owner: ownerOf(data), on: as_of };
  return {
    isYes: answer.verdict === 'ready' && answer.attribution !== 'blinded',
    line: verdictSentence(answer, subject),
  };
}

/** The findings in the draft by line, and those in customer files by file. */
const findingLines = ({ diagnostics }: ScanDocument): readonly string[] => {
  const lines = diagnostics.map((one) => {
    const place = isUnsearched(one) ? `Customer file ${said(one.file)}` : `Line ${one.line}`;
    return `${place}: ${said(one.message)}.`;
  });
  return [...new Set(lines)];
};

function draftVerdict(
  { summary, customers, left_out, diagnostics }: ScanDocument,
  named: readonly NameLine[],
  input: ToolInput,
): string {
  const { errors, warnings } = summary;
  const unread = new Set(left_out.map(({ file }) => file));
  const inFiles = diagnostics.filter(isUnsearched).length;
  const refused = customers.filter(({ verdict }, index) => verdict !== 'ready' || named[index]?.isYes !== true).length;
  const faults = [
    ...(errors + warnings > inFiles ? [count(errors + warnings - inFiles, 'finding')] : []),
    ...(refused > 0 ? [`${refused} of ${count(customers.length, 'customer')} in the draft may not be named`] : []),
    ...(unread.size > 0
      ? [`${count(unread.size, 'customer file')} could not be read whole, and may be named in it`]
      : []),
  ];
  if (faults.length > 0) return `${NOT_A_YES}: ${faults.join('; ')}. Do not send it.`;
  if (customers.length === 0)
    return `${NOT_A_YES}, and no finding: no customer of the library was recognised in the draft.`;
  return `Yes for ${count(customers.length, 'customer')} in the draft, audience ${input.text('audience') ?? 'public'}, under the conditions below; whoever else it names was not judged.`;
}
