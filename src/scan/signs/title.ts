import type { Sign } from './sign.ts';

export const title: Sign = {
  why: 'the title of a story tells how somebody uses a thing',
  example: 'How Bolt Uses Rollers at Scale',
  counterexample: 'How Bolt Works',
  isBehind: true,
  isSign: ({ before, behind }) => /(?<![\p{L}\p{N}])How $/iu.test(before) && USES.test(behind),
};

const USES = /^ (?:uses|runs|builds|scales|ships|deploys|manages|saves|grows|moves)(?![\p{L}\p{N}])/iu;
