import { late } from '../../text/late.ts';
import { endsSaying, type Sign } from './sign.ts';

export const speaker: Sign = {
  why: 'a dash or semicolon, a name of two words and a comma lead to the company of who speaks',
  example: '“It runs.” — Ann Lee, Bolt',
  counterexample: 'Maps by Ann Lee, Bolt',
  isSign: ({ before, behind }) => SPEAKER().test(before) && endsSaying(behind),
};

const SPEAKER = late(
  () =>
    /(?:(?:^\s*(?:[-*>]\s+)*|["”“»]\s*)[—–-]{1,2}|;(?= \p{Lu}\p{Ll}))\s*(?:(?:Dr|Prof)\.\s)?\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){1,3},\s$/u,
);
