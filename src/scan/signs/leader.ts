import type { Sign } from './sign.ts';

export const leader: Sign = {
  why: 'the post of somebody who leads or speaks for it stands behind it',
  example: 'Then Bolt CEO Ann Lee said so.',
  counterexample: 'Then Bolt Screws came.',
  isBehind: true,
  isSign: ({ behind }) => /^(?:['’]s)? (?:C[EFIOPT]O|CISO|(?:co-?)?founder|spokes(?:man|woman|person))\b/.test(behind),
};
