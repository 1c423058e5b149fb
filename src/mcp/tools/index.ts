import type { Tool } from '../tool.ts';
import { find } from './find.ts';
import { mayWeUse } from './may-we-use.ts';
import { show } from './show.ts';

/** All tools, in the order in which agents see them. */
export const TOOLS: readonly Tool[] = [mayWeUse, find, show];
