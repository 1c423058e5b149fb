import { late } from '../text/late.ts';
import { HashBits } from './hash-bits.ts';
import { hashOf } from './tokens.ts';

/** Tells by its hash whether a word holds a sentence together and says nothing itself. */
export const isSmallWord = (hash: number): boolean => bits().has(hash) && hashes().has(hash);

const hashes = late(
  () =>
    new Set(
      (
        'a about after all also am an and any are as at be because been before being both but by can could did do does each ' +
        'for from had has have he her his how i if in into is it its just may me more most my no nor not of off on once only ' +
        'or other our out over own per she should so some such than that the their them then there these they this those ' +
        'through to too up us very via was we were what when where which while who why will with would you your ' +
        'aber als auch auf aus bei beim das dass dem den der des die dies diese durch ein eine einem einen einer es für hat ' +
        'haben ich ihr ihre im ist kann mehr mit nach nicht noch nun nur oder sehr sein sich sie sind uns unser unsere über ' +
        'um und vom von vor war wenn wie wir wird zu zum zur ' +
        'au aux avec ce ces cette dans de du elle en est et il ils je la le les leur mais ne nos notre nous ont ou par pas ' +
        'plus pour que qui sa se ses son sont sur un une vous al como con del el ellos era esta este las lo los mas muy nuestra ' +
        'nuestro para pero por sin su sus y che da di gli non per della het een van voor zijn ons onze niet met'
      )
        .split(' ')
        .map(hashOf),
    ),
);
const bits = late(() => HashBits.of(hashes()));
