import { Lexer } from 'yaml';

/** What a text is cut into, before anything is made of it: words, signs, comments and the space between. */
export const lexemesOf = (text: string): readonly string[] => [...new Lexer().lex(text)];
