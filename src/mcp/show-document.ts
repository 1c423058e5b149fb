import type { CustomerFile } from '../model/customer.ts';
import { questionOptions } from './question.ts';
import type { CommandAnswer } from './run-command.ts';
import type { CommandRunner, InputField, ToolInput } from './tool.ts';
import type { StandingDocument, TermsDocument } from './verdict.ts';

/** The JSON of `refs show`. */
export interface ShowDocument {
  readonly version: number;
  readonly as_of: string;
  readonly customer: CustomerFile;
  readonly file: string;
  readonly standing: readonly (StandingDocument & TermsDocument)[];
}

/** The fields that name a customer, and perhaps a story. */
export const CUSTOMER_FIELDS = {
  customer: { type: 'string', description: 'the customer: its id, or its whole name', isNeeded: true },
  story: { type: 'string', description: 'the id of one of its stories (default: any)' },
} as const satisfies Readonly<Record<string, InputField>>;

/** Asks `refs show` about the customer of a call. */
export function askShow(input: ToolInput, run: CommandRunner): Promise<CommandAnswer> {
  const story = input.text('story');
  const customer = input.text('customer') ?? '';
  const wanted = story === undefined ? customer : `${customer}/${story}`;
  return run(['show', '--format=json', ...questionOptions(input), '--', wanted]);
}

/** The owner to ask about a customer. */
export const ownerOf = ({ owners }: CustomerFile): string | undefined => owners?.references ?? owners?.account;
