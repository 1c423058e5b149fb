import { late } from '../../text/late.ts';
import type { Sign } from './sign.ts';

export const agent: Sign = {
  why: 'it wants, decides or has staff, as people do and things do not',
  example: 'Bolt wanted a plan for each depot.',
  counterexample: 'Bolt needed restart.',
  isSign: ({ before, behind }) =>
    !ARTICLE_BEFORE.test(before) &&
    (ACTS().test(behind) ||
      HAS_STAFF().test(behind) ||
      (/\b(?:How|Why) $/i.test(before) && PAST().test(behind)) ||
      (/\b(?:did|will|would) $/.test(before) && ASKED.test(behind))),
};

const ARTICLE_BEFORE = /(?<![\p{L}\p{N}])(?:the|an?|this|each|every|your|our|der|die|das|eine?|la|le|les|el|une?)\s$/iu;

const DEEDS = [
  'wanted|decided|chose|hired|employs|saved|cut|reduced|halved|doubled|tripled|replaced|adopted|evaluated|migrated|switched',
  'rolled out|signed|launched|opened|acquired|grew|spent|asked|told|believes|thinks|says|said|moved|left|went live|tried|built',
].join('|');
/** Objects of deeds, so that no adjective of a noun is meant: `Bolt saved a planner`, not `Bolt saved games`. */
const OBJECTS = [
  'us|an?|the|its|their|his|her|our|all|every|each|both|more|over|about|to|from|with|in|on|off|for|by|out|that|it',
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{Ll}+teen|\\p{Ll}+ty|hundreds?|thousands?',
].join('|');
const ACTS = late(
  () =>
    new RegExp(
      `^ (?:has |have |had |also |soon |then |quickly |recently )?(?:${DEEDS})(?: (?:${OBJECTS})\\b| [\\d$€£])`,
      'u',
    ),
);

/** A genitive before people, or what a company has for them. */
const HAS_STAFF = late(
  () =>
    /^['’]s (?:\p{Ll}+ )?(?:teams?|engineers?|developers?|designers?|staff|people|employees|founders?|co-?founder|head|chief|C[A-Z]O|VP|president|director|manager|controller|leadership|board|customers|clients|stores|shops|offices|headquarters)(?![\p{L}\p{N}])/u,
);
/** In the title of a story, which tells what somebody did; that of a manual tells how a thing works. */
const PAST = late(
  () =>
    /^ (?:\p{Ll}{2,}ed|got|cut|(?:re)?built|made|grew|won|went|found|kept|ran|took|brought|became|left)(?![\p{L}\p{N}])/u,
);
/** In a question: `Why did Bolt leave?` */
const ASKED = /^ (?:leave|stay|choose|decide|want|switch|move|sign|buy|hire|join|say|think|renew|cancel|grow|save)\b/;
