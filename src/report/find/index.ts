import type { Format } from '../style.ts';
import { fitted } from '../wrap.ts';
import { findJson } from './json.ts';
import { findMarkdown } from './markdown.ts';
import type { FindResult } from './result.ts';
import { findText } from './text.ts';
import { findTsv } from './tsv.ts';

export type { FindResult } from './result.ts';

/** The formats of `refs find`, the default first. To add one: its file, and its line here. */
export const FIND_FORMATS = {
  text: fitted(findText),
  json: findJson,
  tsv: findTsv,
  markdown: findMarkdown,
} satisfies Record<string, Format<FindResult>>;
