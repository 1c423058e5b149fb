import { swallowedWords } from '../../yaml/full.ts';
import { quoted } from '../../yaml/quoted.ts';
import type { Rule } from '../rule.ts';

/** A value that begins with "&" or "!". Nearly every file has none, and is not parsed a second time. */
const MAY_SWALLOW = /(?:[:,[]|(?:^|[ \n])-)\s+[&!]/;

export const fileSwallowedWord: Rule = {
  id: 'file/swallowed-word',
  level: 'error',
  reach: 'file',
  summary: 'a text whose first word is lost, since it begins with "&" or "!"',
  why: 'YAML takes a word with "&" for the name of an anchor, and one with "!" for a type. Without quotes "&Sons Ltd" is the company "Ltd", which no search, exclusion or leak check would find by its name.',
  remedy: 'Put the text in quotes. An anchor that an alias repeats is fine.',
  examples: {
    good: [
      { title: 'in quotes', files: 'name: "&Sons Ltd"\n' },
      { title: 'an anchor that is repeated', files: 'name: &name Nordlicht Robotics\naliases: [*name]\n' },
    ],
    bad: [
      { files: 'name: &Sons Ltd # error: file/swallowed-word\n' },
      {
        title: 'in a list',
        files: 'name: Nordlicht Robotics\naliases:\n  - !important Nordlicht # error: file/swallowed-word\n',
      },
    ],
  },
  *check(library) {
    for (const { file } of library.customers) {
      const text = library.textOf(file);
      if (text === undefined || !MAY_SWALLOW.test(text)) continue;
      for (const { range, mistaken, meant } of swallowedWords(text)) {
        yield {
          place: { file, range },
          message: `${quoted(mistaken)} is not part of the text: a value that begins with "${mistaken[0]}" needs quotes`,
          hint: `put it in quotes: ${quoted(meant)}`,
        };
      }
    }
  },
};
