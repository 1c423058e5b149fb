import { pickedDocument, pickFieldsOf } from '../answer-fields.ts';
import { readDocument, remarkLines } from '../documents.ts';
import { QUESTION_FIELDS } from '../question.ts';
import { said } from '../said.ts';
import { askShow, CUSTOMER_FIELDS, ownerOf, type ShowDocument } from '../show-document.ts';
import { NOT_A_YES, type Tool } from '../tool.ts';
import { verdictSentence } from '../verdict.ts';

const DEFAULT_FIELDS =
  'as_of,file,customer.name,customer.status,customer.owners,customer.industry,customer.region,customer.products,' +
  'customer.stories.id,customer.stories.title,standing.use,standing.audience,standing.verdict,standing.clears_on,' +
  'due.on,due.kind,due.message';

export const show: Tool = {
  name: 'show',
  title: 'Show a customer',
  description:
    'Shows one customer, or one story, with the verdict on every use. A use that is not called a yes may not be made.',
  input: { ...CUSTOMER_FIELDS, ...QUESTION_FIELDS, fields: pickFieldsOf('show', DEFAULT_FIELDS) },
  output: {
    type: 'object',
    properties: {
      version: { type: 'integer' },
      as_of: { type: 'string' },
      customer: { type: 'object', description: 'the customer file' },
      file: { type: 'string' },
      standing: { type: 'array', items: { type: 'object' }, description: 'the verdict on each use' },
      balance: { type: 'object' },
      due: { type: 'array', items: { type: 'object' } },
    },
  },
  async answer(input, { run }) {
    const answer = await askShow(input, run);
    const read = readDocument<ShowDocument>(answer);
    if ('failed' in read) return read.failed;
    const picked = pickedDocument('show', read.document, input.text('fields') ?? DEFAULT_FIELDS);
    if ('failed' in picked) return picked.failed;
    return {
      verdict: showVerdict(read.document),
      lines: [...useLines(read.document), ...remarkLines(answer)],
      document: picked.document,
    };
  },
};

function showVerdict({ customer, standing, as_of }: ShowDocument): string {
  const ready = standing.filter(({ verdict }) => verdict === 'ready').map(({ use }) => use);
  const on = `${said(customer.name)} on ${as_of}`;
  if (ready.length === 0) return `${NOT_A_YES}: no use of ${on} is ready.`;
  return `Yes for these uses of ${on} alone, under the conditions below: ${ready.join(', ')}. For any other use: ${NOT_A_YES.toLowerCase()}.`;
}

/** A sentence for each use. */
const useLines = ({ customer, standing, as_of }: ShowDocument): readonly string[] =>
  standing.map((answer) =>
    verdictSentence(answer, {
      name: customer.name,
      blinded_as: customer.blinded_as ?? null,
      owner: ownerOf(customer),
      on: as_of,
    }),
  );
