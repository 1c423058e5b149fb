import { foundWhileLoading, type Rule } from '../rule.ts';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter: string) => letter.charCodeAt(0));

export const fileEncoding: Rule = {
  id: 'file/encoding',
  level: 'error',
  reach: 'file',
  summary: 'a file that is not UTF-8',
  why: 'Names are what this library is made of, and in the wrong encoding Zoë Brückner becomes nobody at all. What could be read only by guessing is not read.',
  remedy: 'Save the file as UTF-8. Most editors show the encoding in the status bar and change it there.',
  examples: {
    good: [{ files: 'name: Café Aurora\n' }],
    bad: [
      {
        title: 'saved as Latin-1',
        files: { 'customers/cafe-aurora.yaml': latin1('name: Café Aurora # error: file/encoding\n') },
      },
    ],
  },
  check: foundWhileLoading('file/encoding'),
};
