import { late } from '../../text/late.ts';
import type { Sign } from './sign.ts';

export const deed: Sign = {
  why: 'the title of a story tells what somebody did; that of a manual how a thing works',
  example: 'How Bolt halved its costs',
  counterexample: 'How Bolt works',
  isSign: ({ before, behind }) => /(?<![\p{L}\p{N}])How $/iu.test(before) && PAST().test(behind),
};

const PAST = late(
  () =>
    /^ (?:\p{Ll}{2,}ed|got|cut|built|rebuilt|made|grew|won|went|found|kept|ran|took|brought|became|left|beat|chose)(?![\p{L}\p{N}])/u,
);
