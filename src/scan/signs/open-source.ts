import { late } from '../../text/late.ts';
import type { Sign } from './sign.ts';

export const openSource: Sign = {
  why: 'the part of a company that gives to open source has its name and these words',
  example: 'Gold: Bolt Open Source, since May.',
  counterexample: 'Gold: Bolt Open Source Registry',
  isBehind: true,
  isSign: ({ behind }) => PART_BEHIND().test(behind),
};

const PART_BEHIND = late(
  () =>
    /^['’]?s? (?:FOSS|OSS|Open[ -]Source)(?: (?:Contributors?|Developers?|Grants?|Software))?(?: (?:Funds?|Program(?:me)?s?|(?:Program(?:me)? )?Office|Teams?|Group|Initiative|Awards?))?(?=$|[^\p{L}\s-]|\s*\n| \p{Ll})/u,
);
