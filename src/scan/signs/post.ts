import { late } from '../../text/late.ts';
import { endsSaying, type Sign } from './sign.ts';

export const post: Sign = {
  why: 'the place behind the post of somebody is that of a company',
  example: 'The CTO of Bolt, Ann Lee',
  counterexample: 'A word to the owner of Bolt practice',
  isSign: ({ before, behind }) => POST().test(before) && endsSaying(behind),
};

/** Posts at the head, which are of a company, for one or at one. */
const HEADS = [
  'C[A-Z]O|CISO|[SE]?VP|MD|Head|Chief [\\p{L} ]{3,20} Officer|[Pp]resident|[Oo]wner|(?:[Cc]o-?)?[Ff]ounder|[Dd]irector',
  '[Dd]irecteur|[Dd]irectrice|[Dd]irectora|[Gg]eschäftsführer(?:in)?|[Ll]eiter(?:in)?',
].join('|');
const OF_WHAT = '(?: (?:of|for) [\\p{L}&][\\p{L} &-]{1,30})?';
/** Posts behind which `of` leads to a thing: `developer of Bolt`. */
const OTHERS = '[Mm]anager|[Ee]ngineer|[Dd]eveloper|[Aa]rchitect|[Ll]ead|[Aa]nalyst|[Dd]esigner|[Cc]onsultant';

const POST = late(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?:${HEADS})${OF_WHAT}(?:,| of| at| @| bei| von| der| chez| de)|(?:${OTHERS})(?:,| at| @| bei| chez)) $`,
      'u',
    ),
);
