import { isCommonWord } from './is-common-word.ts';

/** Tells whether folded letters may be a given name: a word that is one too, or no word of the language. */
export const isGivenName = (letters: string): boolean =>
  GIVEN_NAMES.has(letters) || !(isCommonWord(letters) || SHORT_WORDS.has(letters));

/** Given names that are also words. */
export const GIVEN_NAMES = new Set(
  (
    'abbey abigail alan albert alexander alison amber amelia amir anna april art august austin axel barry basil ' +
    'benedict benjamin beth betty bill billy bob bobby brad brent britt carl carol charity charlie charlotte chase ' +
    'chip christian clement cliff colin connie craig crystal daisy dale danny dawn dean diane dieter dirk dominique ' +
    'don donna doris drew earl emma eric erica eve faith felicity flora florence frank fritz gene gilbert ginger ' +
    'glen gloria grace graham grant guy harmony harry hazel heather hector henry herb holly homer hope iris isabel ' +
    'isabella ivy jack jade jake james jane jasmine jean jeff jerry jesse jill jimmy jo joanna johannes john johnny ' +
    'jordan joseph josh joy judy juliet june kelly ken kyle lance lars laura laurel lewis lily logan louis luke ' +
    'madison magnus marc marcel margarita maria mark marshall martin mary mason max may michael mike miles milo ' +
    'misty morris nancy neal nelly nick nils noah noel norm norman olive oliver oscar otto paolo pascal pat ' +
    'patience patrick paul pearl pedro peggy penny perry peter phoebe pierce poppy ralph randy ray reed rich rick ' +
    'rob robin rod roger rolf roman rose rosemary rowan ruby rusty ruth sally sandy saul scarlet sean serge sharon ' +
    'shawn sheila skip sky sofia sterling steven stew stone sue summer sylvia tamara tara teddy terry timothy tina ' +
    'toby tom tommy tony troy tucker tyler vanessa vera veronica victor victoria viola violet virginia wade ward ' +
    'warren will william willie willow woody'
  ).split(' '),
);

/** Words of a sentence, most of which are too short for the lists of words. */
export const SHORT_WORDS = new Set(
  (
    'a an and as at but by for how if in is it its no nor not of off on or our out per so the to up us via we who why you all ' +
    'add any are ask bad big bit buy can cut day did do eat end far few fit fix fly fun get got has had her hit his job key let ' +
    'lot low man men mix new now old one own pay put ran run saw say see set she sit ten too top try two use was way web win ' +
    'won yes yet your ' +
    'als auf bei das der die ein für mit und von vor wie zu zum zur au avec chez de des en et la le les par pour sur un une con ' +
    'del el las los por y'
  ).split(' '),
);
