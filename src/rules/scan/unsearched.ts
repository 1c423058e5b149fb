import { rangeAt } from '../../text/line-index.ts';
import { nordlicht } from '../content-example.ts';
import type { ScanRule } from '../rule.ts';

/** Tells whether a finding is of this rule. No baseline may know it: the content that it hides would pass. */
export const isUnsearched = ({ rule }: { readonly rule: string }): boolean => rule === scanUnsearched.id;

export const scanUnsearched: ScanRule = {
  id: 'scan/unsearched',
  level: 'error',
  reach: 'content',
  summary: 'a customer file that a scan could not read whole, or a logo of it, so that it did not look for all of it',
  why: 'A scan looks for the names in the customer files. Where one of them cannot be read, a page that shows this customer looks like any other, and a run without findings would be no answer. Nor does it know a logo by its bytes where the file of that logo is missing, lies outside of the library, or is a link, or where it is kept elsewhere (`vault:marks/nordlicht.svg`) and its hash is not on record.',
  remedy:
    'Repair the file in the library: `refs check` says where it is at fault. Of a logo that is not in the library, write the SHA-256: under `mentions.logos`, or as `approved_file_sha256` of the asset. No baseline, no `--since` and no level of the content sets this aside.',
  examples: {
    good: [
      { files: { 'customers/nordlicht.yaml': nordlicht({}), 'site/index.md': 'Trusted by Nordlicht Robotics.\n' } },
      {
        title: 'a name of one letter is told as one that is not looked for, and is no fault',
        files: { 'customers/nordlicht.yaml': nordlicht({ aliases: '[N]' }), 'site/index.md': 'Nobody.\n' },
      },
    ],
    bad: [
      {
        files: {
          'customers/nordlicht.yaml': 'name: [Nordlicht Robotics # error: scan/unsearched\n',
          'site/index.md': 'Trusted by Nordlicht Robotics.\n',
        },
      },
      {
        title: 'a name is no text',
        files: {
          'customers/nordlicht.yaml': `# error: scan/unsearched\n${nordlicht({ aliases: '[{ short: Nordlicht }]' })}`,
          'site/index.md': 'Nobody.\n',
        },
      },
    ],
  },
  *check({ unsearched }) {
    for (const { file, why } of unsearched)
      yield {
        place: { file, range: rangeAt(1, 1) },
        message: `not every name or logo in this customer file was looked for: ${why}`,
        hint: 'repair it in the library, where it is found by: refs check',
      };
  },
};
