import { late } from '../../text/late.ts';
import type { NameJudgement } from './name-judgement.ts';

export const thing: NameJudgement = {
  why: 'a word behind an article is a thing, of which no noun makes it a name again: `the Bolt team`',
  example: 'We met at the Rise in Lyon.',
  judge: ({ text, start, end }) => {
    const isThing = isWithArticle(text.slice(Math.max(0, start - MAX_ARTICLE), start), text.slice(end, end + 12));
    return isThing ? { need: 'line', isThing } : undefined;
  },
};

/** True between an article and no noun. */
export const isWithArticle = (before: string, behind: string): boolean =>
  GERMAN_NOUN().test(before) || (WITH_ARTICLE().test(before) && NO_NOUN.test(behind));

const MAX_ARTICLE = 60;
/** An article, an adjective, and the words of a name before the last: `the annual Gear`. */
const WITH_ARTICLE = late(
  () =>
    /(?<![\p{L}\p{N}])(?:(?:[Tt]he|[Aa]n?|[Tt]his|[Yy]our|[Oo]ur|[Ee]ach|[Ee]very|[Aa]ny|[Aa]nother|[Ll]es?|[Ll]a|[Uu]ne?|[Dd]u|[Aa]ux?|[Ii]l|[Ee]l|[Ll]os|[Ll]as|[Dd]el)\s(?:\p{Ll}+\s)?(?:\p{Lu}\p{Ll}+\s){0,2}|(?:[Dd]e[rmns]|[Dd]ie|[Dd]as|[Ee]ine?[mnrs]?|[Zz]u[mr]|[Ii]m|[Vv]om|[Bb]eim|[Hh]et|[Ee]tt)\s)$/u,
);
/** An article and an adjective of German, whose nouns have a capital: `das goldene`. */
const GERMAN_NOUN = late(
  () => /(?<![\p{L}\p{N}])(?:de[rmns]|die|das|eine?[mnrs]?|zu[mr]|im|vom|beim)\s\p{Ll}{3,}e[mnrs]?\s$/iu,
);
const NO_NOUN =
  /^(?:$|["”“»’]|\s*[.,;:!?)\n]|\s(?:is|was|are|has|will|can|that|which|who|on|in|at|of|for|from|and|or|with|to|by|ist|wird|hat|und|oder|mit|von|am|auf|aus|bei|für|zwischen|über|unter|als|wie|est|et|ou|avec|sur|entre|pour|dans)(?![\p{L}\p{N}]))/u;
