import { late } from '../../text/late.ts';
import type { Sign } from './sign.ts';

export const workplace: Sign = {
  why: 'a word at which something happens has no article where it is a company',
  example: 'They say so at Bolt, too.',
  counterexample: 'Look at Bolt.',
  isSign: ({ before, behind }) => AT().test(before) && !/^\.\S/.test(behind),
};

const AT = late(
  () => /(?<![\p{L}\p{N}]|\b(?:look|point|aim|start|stop|end|begin|arrive)(?:s|ed|ing)? )(?:at|bei|chez) $/iu,
);
