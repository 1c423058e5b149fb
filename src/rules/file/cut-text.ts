import { cutTexts } from '../../yaml/full.ts';
import { quoted } from '../../yaml/quoted.ts';
import type { Rule } from '../rule.ts';

/** A "#" after a space, with no space behind it. Nearly every file has none, and is not parsed a second time. */
const MAY_CUT = /\S[ \t]+#[^\s#]/;

export const fileCutText: Rule = {
  id: 'file/cut-text',
  level: 'warning',
  reach: 'file',
  summary: 'a text that is cut where a comment begins',
  why: 'In YAML a space and a "#" begin a comment, also in the middle of a text without quotes. "We are #1 in claims handling" is read as "We are", and these two words would be approved, printed and searched.',
  remedy:
    'Put the text in quotes. If it is a comment, write a space after its "#": only a "#" directly before a word or number is reported.',
  examples: {
    good: [
      { title: 'in quotes', files: 'name: "Quillfen #1 Paper"\n' },
      { title: 'a comment', files: 'name: Quillfen Paper # the mill, not the shop\n' },
    ],
    bad: [
      { files: 'name: Quillfen #1 Paper # error: file/cut-text\n' },
      {
        title: 'a quote',
        files: `name: Quillfen Paper
assets:
  - id: claims
    use: quote
    status: draft
    text: We are #1 in claims handling # error: file/cut-text
`,
      },
    ],
  },
  *check(library) {
    for (const { file } of library.customers) {
      const text = library.textOf(file);
      if (text === undefined || !MAY_CUT.test(text)) continue;
      for (const { path, mistaken, meant } of cutTexts(text)) {
        yield {
          place: { file, path },
          message: `${quoted(mistaken)} begins a comment, which cuts this text off`,
          hint: `put it in quotes: ${quoted(meant)}, or write "# " where it is a comment`,
        };
      }
    }
  },
};
