import { failed, readDocument, remarkLines } from '../documents.ts';
import { QUESTION_FIELDS, USE_FIELD } from '../question.ts';
import { askShow, CUSTOMER_FIELDS, ownerOf, type ShowDocument } from '../show-document.ts';
import type { Tool } from '../tool.ts';
import { verdictSentence } from '../verdict.ts';

export const mayWeUse: Tool = {
  name: 'may_we_use',
  title: 'May we use this customer?',
  description:
    'Answers whether one use of one customer is allowed on one day, with conditions, attribution, audience and last day. ' +
    'Ask this before a customer is named in anything. Whatever is not "Yes" is not a yes.',
  input: { ...CUSTOMER_FIELDS, use: { ...USE_FIELD, isNeeded: true }, ...QUESTION_FIELDS },
  output: {
    type: 'object',
    required: ['version', 'as_of', 'file', 'standing'],
    properties: {
      version: { type: 'integer' },
      as_of: { type: 'string' },
      file: { type: 'string' },
      standing: {
        type: 'array',
        items: { type: 'object', required: ['use', 'audience', 'verdict', 'reasons'] },
        description: 'the one verdict, as "refs show --format json" has it',
      },
    },
  },
  async answer(input, { run }) {
    const answer = await askShow(input, run);
    const read = readDocument<ShowDocument>(answer);
    if ('failed' in read) return read.failed;
    const { version, as_of, file, customer, standing } = read.document;
    const own = standing.filter(({ use }) => use === input.text('use'));
    const [one] = own;
    if (one === undefined) return failed('the use was not judged');
    const subject = {
      name: customer.name,
      blinded_as: customer.blinded_as ?? null,
      owner: ownerOf(customer),
      on: as_of,
    };
    return {
      verdict: verdictSentence(one, subject),
      lines: remarkLines(answer),
      document: { version, as_of, file, standing: own },
    };
  },
};
