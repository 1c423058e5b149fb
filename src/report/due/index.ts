import type { Format } from '../style.ts';
import { fitted } from '../wrap.ts';
import { dueJson } from './json.ts';
import { dueMarkdown } from './markdown.ts';
import type { DueResult } from './result.ts';
import { dueText } from './text.ts';

export type { DueResult } from './result.ts';

/** The formats of `refs due`, the default first. To add one: its file, and its line here. */
export const DUE_FORMATS = {
  text: fitted(dueText),
  json: dueJson,
  markdown: dueMarkdown,
  ics: async (result, style) => (await import('./ics.ts')).dueIcs(result, style),
} satisfies Record<string, Format<DueResult>>;
