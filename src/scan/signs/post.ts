import { late } from '../../text/late.ts';
import { endsSaying, type Sign } from './sign.ts';

export const post: Sign = {
  why: 'the place behind the post of somebody is that of a company',
  example: 'The CTO of Bolt, Ann Lee',
  counterexample: 'A word to the owner of Bolt practice',
  isSign: ({ before, behind }) => POST().test(before) && endsSaying(behind),
};

/** Posts that are of a company. */
const LEADERS = 'C[A-Z]O|CISO|MD|[Pp]resident|[Oo]wner|(?:[Cc]o-?)?[Ff]ounder|[Gg]eschäftsführer(?:in)?';
/** Posts that are of a part of one or of a thing, before they are at a company: `Head of Sales, Bolt`, `developer of Bolt`. */
const OTHERS = [
  '[SE]?VP|Head|Chief [\\p{L} ]{3,20} Officer|[Dd]irector|[Dd]irecteur|[Dd]irectrice|[Dd]irectora|[Ll]eiter(?:in)?',
  '[Mm]anager|[Ee]ngineer|[Dd]eveloper|[Aa]rchitect|[Ll]ead|[Aa]nalyst|[Dd]esigner|[Cc]onsultant',
].join('|');
const OF_WHAT = '(?: (?:of|for|von|der|de) [\\p{L}&][\\p{L} &-]{1,30})?';

const POST = late(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?:${LEADERS})${OF_WHAT}(?:,| of| at| @| bei| von| der| chez| de)|(?:${OTHERS})${OF_WHAT}(?:,| at| @| bei| chez)) $`,
      'u',
    ),
);
