import { syntax } from './file/syntax.ts';
import type { Rule } from './rule.ts';

/** Every rule there is, in the order in which they are listed. To add one: its file, and its line here. */
export const RULES: readonly Rule[] = [syntax];
