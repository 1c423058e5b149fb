import { rangeAt } from '../../text/line-index.ts';
import { nordlicht } from '../content-example.ts';
import type { ScanRule } from '../rule.ts';

export const scanUnread: ScanRule = {
  id: 'scan/unread',
  level: 'error',
  reach: 'content',
  summary: 'a file, or a part of one, that a scan could not read',
  why: 'An encrypted deck names customers as well as any other. A scan that passes over it says that all is well, and does not know.',
  remedy:
    'Save the file without its password, or repair it. One that needs no look is set aside with `scan: { ignore: [...] }` in the config, or gets a milder level with `scan: { content: [...] }`.',
  examples: {
    good: [
      { files: { 'customers/nordlicht.yaml': nordlicht({}), 'site/index.md': 'Trusted by Nordlicht Robotics.\n' } },
      {
        title: 'it is a kind of file that holds no text',
        files: { 'customers/nordlicht.yaml': nordlicht({}), 'site/font.woff2': 'wOF2\0\u0001\u0000\n' },
      },
    ],
    bad: [
      {
        files: {
          'customers/nordlicht.yaml': nordlicht({}),
          'site/pitch.pptx': 'this is no deck # error: scan/unread\n',
        },
      },
      {
        title: 'a PDF that is cut off',
        files: {
          'customers/nordlicht.yaml': nordlicht({}),
          'site/pitch.pdf': '%PDF-1.7 # error: scan/unread\n',
        },
      },
    ],
  },
  *check({ unread }) {
    for (const { file, why } of unread)
      yield {
        place: { file, range: rangeAt(1, 1) },
        message: `cannot be read, so nobody knows who is shown there: ${why}`,
        hint: 'repair it, name another path, or set it aside under "scan: { ignore: [...] }" in the config',
      };
  },
};
