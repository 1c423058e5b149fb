import { isWholeName } from '../judge/sentence.ts';
import { asLocal, isOpen, type NameHit } from '../name-hit.ts';
import { agent } from './agent.ts';
import { bulleted } from './bulleted.ts';
import { customers } from './customers.ts';
import { eastAsianStaff } from './east-asian-staff.ts';
import { gained } from './gained.ts';
import { identity } from './identity.ts';
import { leader } from './leader.ts';
import { listed } from './listed.ts';
import { openSource } from './open-source.ts';
import { parallel } from './parallel.ts';
import { post } from './post.ts';
import { type Sign, wordInSentence } from './sign.ts';
import { somebody } from './somebody.ts';
import { speaker } from './speaker.ts';
import { story } from './story.ts';
import { title } from './title.ts';
import { workplace } from './workplace.ts';

/** The signs that a sentence has for a name. The last two spread from name to name. */
export const SIGNS: readonly Sign[] = [
  ...[story, title, openSource, leader, agent, identity, eastAsianStaff, post, speaker, somebody, workplace],
  ...[gained, customers, parallel, bulleted, listed],
];

/** Takes words for names that their sentence says to be some. */
export function withSigns(text: string, hits: readonly NameHit[]): readonly NameHit[] {
  if (!hits.some(isOpen)) return hits;
  const settled = [...hits];
  const places = [...hits.keys()];
  for (const at of places) settle(text, settled, at, SIGNS);
  for (const at of places.toReversed()) settle(text, settled, at, [bulleted, listed]);
  return settled;
}

function settle(text: string, hits: NameHit[], at: number, signs: readonly Sign[]): void {
  const hit = hits[at];
  if (hit === undefined || !isOpen(hit)) return;
  const word = wordInSentence(text, hits, at);
  const isWhole = isWholeName(text, hit);
  if (signs.some(({ isBehind, isSign }) => (isWhole || isBehind === true) && isSign(word))) hits[at] = asLocal(hit);
}
