import type { Format } from '../style.ts';
import { checkConcise } from './concise.ts';
import { checkGithub } from './github.ts';
import { checkGitlab } from './gitlab.ts';
import { checkJson } from './json.ts';
import { checkMarkdown } from './markdown.ts';
import type { CHECK_FORMAT_NAMES } from './names.ts';
import { checkNdjson } from './ndjson.ts';
import type { CheckResult } from './result.ts';
import { checkSarif } from './sarif.ts';
import { checkText } from './text.ts';

export type { CheckResult } from './result.ts';

/** The formats of `refs check`, the default first. To add one: its file, its line here, and its name. */
export const CHECK_FORMATS = {
  text: checkText,
  concise: checkConcise,
  json: checkJson,
  ndjson: checkNdjson,
  markdown: checkMarkdown,
  github: checkGithub,
  gitlab: checkGitlab,
  sarif: checkSarif,
  junit: async (result, style) => (await import('./junit.ts')).checkJunit(result, style),
} satisfies Record<(typeof CHECK_FORMAT_NAMES)[number], Format<CheckResult>>;
