import { late } from '../../text/late.ts';
import type { Sign } from './sign.ts';

export const gained: Sign = {
  why: 'somebody becomes a customer or partner, is called one, or is helped',
  example: 'We welcome Bolt.',
  counterexample: 'We open Bolt.',
  isSign: ({ before, behind }) => WELCOME().test(before) || JOINS().test(behind),
};

const WELCOME = late(
  () =>
    /(?<![\p{L}\p{N}])(?:welcom(?:e|es|ed|ing)|(?:our|new|latest|happy) (?:customer|client|adopter)s?|partner(?:ed|ing|ship) with|team(?:ed|ing) up with|collaborat(?:ed?|ing|ion) with|we helped) $/iu,
);
const JOINS = late(
  () =>
    /^ (?:joins|(?:uses|chose|picked|trusts) us|(?:has |have )?(?:joined|signed up|went live|came aboard|became (?:a|our))|is (?:now )?(?:a|our) (?:new )?(?:customer|client))(?![\p{L}\p{N}])/u,
);
