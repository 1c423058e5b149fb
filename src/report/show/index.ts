import type { Format } from '../style.ts';
import { fitted } from '../wrap.ts';
import { showJson } from './json.ts';
import { showMarkdown } from './markdown.ts';
import type { ShowResult } from './result.ts';
import { showText } from './text.ts';

export type { ShowResult } from './result.ts';

/** The formats of `refs show`, the default first. To add one: its file, and its line here. */
export const SHOW_FORMATS = { text: fitted(showText), json: showJson, markdown: showMarkdown } satisfies Record<
  string,
  Format<ShowResult>
>;
