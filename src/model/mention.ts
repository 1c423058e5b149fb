import type { Range } from './place.ts';

/**
 * The ways in which content shows a customer. `person` is an advocate; `quote` is the words of a quote on file, or words
 * near them.
 */
export const MENTION_KINDS = ['name', 'domain', 'logo', 'quote', 'person'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** One place in a file of content that shows a customer. It says nothing on whether that is allowed. */
export interface Mention {
  readonly customer: string;
  readonly kind: MentionKind;
  /** The path of the file, from the folder that is scanned. */
  readonly file: string;
  /** Lines and columns are 1-based. In an office file or PDF the line is the slide, paragraph or page; 0 is the file itself, or its properties. */
  readonly range: Range;
  /** The part of a file that has no lines, as people call it: `slide 3, notes`, `sheet Prices, cell B4`, `page 2`. */
  readonly part?: string;
  /** The words as they stand, on one line. */
  readonly text: string;
  /** The name, alias, domain or logo that was recognized, as the customer file has it; the id of the asset or advocate. */
  readonly term: string;
  /** The place where nobody is named to a reader: a service host, the path of another's address, a test, a comment of code. */
  readonly weakness?: MentionWeakness;
  /** For a quote on file: true where the words are the approved ones. */
  readonly isVerbatim?: boolean;
}

/** Tells whether a quote is on no record: words in quotation marks beside the name of whoever said them. */
export const isOnNoRecord = ({ kind, isVerbatim }: Mention): boolean => kind === 'quote' && isVerbatim === undefined;

export const MENTION_WEAKNESSES = ['service-host', 'foreign-address', 'test', 'comment'] as const;
export type MentionWeakness = (typeof MENTION_WEAKNESSES)[number];
