import { late } from '../../text/late.ts';
import type { Sign } from './sign.ts';

export const story: Sign = {
  why: 'the word for what is told of a customer stands beside it',
  example: 'Bolt Case Study',
  counterexample: 'Bolt stories of the day',
  isBehind: true,
  isSign: ({ before, behind }) => STORY_BEHIND().test(behind) || STORY_BEFORE().test(before),
};

const STORY_BEHIND = late(
  () =>
    /^(?:['’]s)? (?:case stud(?:y|ies)|(?:(?:customer|success) )?story|(?:customer|success) stories|testimonials?)(?![\p{L}\p{N}]| (?:points?|maps?|books?))/iu,
);
const STORY_BEFORE = late(
  () =>
    /(?:case study|(?:customer|success) story|Fallstudie|Erfolgsgeschichte|étude de cas|cas client|caso de (?:éxito|estudio)|caso di studio)(?: (?:of|on|with|von|de|di)|:| [–—-])? $/iu,
);
