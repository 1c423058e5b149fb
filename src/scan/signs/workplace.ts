import { late } from '../../text/late.ts';
import type { Sign } from './sign.ts';

export const workplace: Sign = {
  why: 'a word at which something happens has no article where it is a company',
  example: 'They say so at Bolt, too.',
  counterexample: 'Look at Bolt.',
  isSign: ({ text, start, end, before, behind }) =>
    AT().test(before) && !/^\.\S/.test(behind) && !IDIOM.test(text.slice(start, end)),
};

const AT = late(
  () => /(?<![\p{L}\p{N}]|\b(?:look|point|aim|start|stop|end|begin|arrive)(?:s|ed|ing)? )(?:at|bei|chez) $/iu,
);
/** Words that follow without an article in a title: `Search at Scale`. */
const IDIOM =
  /^(?:scale|work|home|heart|risk|large|speed|rest|night|hand|play|sea|school|college|university|church|sunrise|noon)$/i;
