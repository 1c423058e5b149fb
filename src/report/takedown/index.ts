import type { Format } from '../style.ts';
import { fitted } from '../wrap.ts';
import { takedownJson } from './json.ts';
import { takedownMarkdown } from './markdown.ts';
import type { TakedownResult } from './result.ts';
import { takedownText } from './text.ts';

export type { ScannedPlace, TakedownResult } from './result.ts';

/** The formats of `refs takedown`, the default first. To add one: its file, and its line here. */
export const TAKEDOWN_FORMATS = {
  text: fitted(takedownText),
  markdown: takedownMarkdown,
  json: takedownJson,
} satisfies Record<string, Format<TakedownResult>>;
