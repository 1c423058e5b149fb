import type { Tool } from '../tool.ts';
import { checkText } from './check-text.ts';
import { coverage } from './coverage.ts';
import { due } from './due.ts';
import { find } from './find.ts';
import { mayWeUse } from './may-we-use.ts';
import { propose } from './propose.ts';
import { show } from './show.ts';

/** All tools, in the order in which agents see them. */
export const TOOLS: readonly Tool[] = [mayWeUse, find, show, checkText, due, coverage, propose];
