import { late } from '../../text/late.ts';
import { endsSaying, type Sign } from './sign.ts';

export const post: Sign = {
  why: 'the place behind the post of somebody is that of a company',
  example: 'The CTO of Bolt, Ann Lee',
  counterexample: 'A word to the owner of Bolt practice',
  isSign: ({ before, behind }) => POST().test(before) && endsSaying(behind),
};

/** A post, and the word that leads on from it: a comma or any for one at the head, and not `of` for the others. */
const POST = late(
  () =>
    /(?<![\p{L}\p{N}])(?:(?:C[A-Z]O|CISO|[SE]?VP|MD|[Pp]resident|[Oo]wner|(?:[Cc]o-?)?[Ff]ounder|[Dd]irector|[Dd]irecteur|[Dd]irectrice|[Dd]irectora|[Gg]eschäftsführer(?:in)?|[Ll]eiter(?:in)?|Head|Chief [\p{L} ]{3,20} Officer)(?: (?:of|for) [\p{L}&][\p{L} &-]{1,30})?(?:,| of| at| @| bei| von| der| chez| de)|(?:[Mm]anager|[Ee]ngineer|[Dd]eveloper|[Aa]rchitect|[Ll]ead|[Aa]nalyst|[Dd]esigner|[Cc]onsultant)(?:,| at| @| bei| chez)) $/u,
);
