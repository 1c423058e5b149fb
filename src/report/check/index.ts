import type { Reporter } from '../style.ts';
import { checkConcise } from './concise.ts';
import { checkGithub } from './github.ts';
import { checkJson } from './json.ts';
import type { CheckResult } from './result.ts';
import { checkText } from './text.ts';

export type { CheckResult } from './result.ts';

/** The formats of `refs check`, the default first. To add one: its file, and its line here. */
export const CHECK_FORMATS = {
  text: checkText,
  concise: checkConcise,
  json: checkJson,
  github: checkGithub,
} satisfies Record<string, Reporter<CheckResult>>;
