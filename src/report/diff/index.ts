import type { Format } from '../style.ts';
import { fitted } from '../wrap.ts';
import { diffGithub } from './github.ts';
import { diffJson } from './json.ts';
import { diffMarkdown } from './markdown.ts';
import type { DiffResult } from './result.ts';
import { diffText } from './text.ts';

export type { AuthoredFile, DiffResult } from './result.ts';

/** The formats of `refs diff`, the default first. To add one: its file, and its line here. */
export const DIFF_FORMATS = {
  text: fitted(diffText),
  json: diffJson,
  markdown: diffMarkdown,
  github: diffGithub,
} satisfies Record<string, Format<DiffResult>>;
