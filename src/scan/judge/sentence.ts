import type { NameHit } from '../name-hit.ts';

/** True where a sentence, a line or a cell begins. */
export const beginsSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?:…。！？\n|•–—])[\s"'“”„«»(*_>[¿¡#-]*$/u.test(text.slice(Math.max(0, start - 20), start));

/** True where no other name, number or hyphen goes on behind a word: `Bolt`, and not `Bolt Threads` or `Bolt 2`. */
export const isWholeName = (text: string, { end }: Pick<NameHit, 'end'>): boolean =>
  !/^(?:[-‐/_]|[^\S\n]{1,2}[\p{Lu}\d])/u.test(text.slice(end, end + 4));
