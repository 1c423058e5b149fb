import { joinedTexts } from '../../yaml/full.ts';
import { quoted } from '../../yaml/quoted.ts';
import type { Rule } from '../rule.ts';

/** A plain text, and a dash further to the right on the next line. Nearly every file has none. */
const MAY_JOIN = /^( *)(?:- +)*(?:[\w.-]+: +)?[^\s"'[{|>#&!-](?:(?!:\s)[^\n])*\n\1 +- /m;

export const fileJoinedText: Rule = {
  id: 'file/joined-text',
  level: 'warning',
  reach: 'file',
  summary: 'a list entry that is read as part of the text above it',
  why: 'An entry that is indented further than the one above goes on with its text: "Month end" and "Audit" are one topic, "Month end - Audit", which nobody finds under either name.',
  remedy: 'Indent the entry like those above it. If it is one text, write it on one line.',
  examples: {
    good: [
      { files: 'name: Nordlicht Robotics\naliases:\n  - Nordlicht\n  - NLR\n' },
      { title: 'one text on one line', files: 'name: Nordlicht Robotics\naliases:\n  - Nordlicht - NLR\n' },
    ],
    bad: [
      {
        title: 'an entry that is indented too far',
        files: 'name: Nordlicht Robotics\naliases:\n  - Nordlicht\n    - NLR # error: file/joined-text\n',
      },
    ],
  },
  *check(library) {
    for (const { file } of library.customers) {
      const text = library.textOf(file);
      if (text === undefined || !MAY_JOIN.test(text)) continue;
      for (const { range, mistaken, meant } of joinedTexts(text)) {
        yield {
          place: { file, range },
          message: `${quoted(mistaken)} is read as part of the text above it: ${quoted(meant)}`,
          hint: 'indent it like the entries above it, or write the text on one line',
        };
      }
    }
  },
};
