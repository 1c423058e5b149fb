import { soundCustomerSummaries } from '../library-summary.ts';
import type { Rule } from '../rule.ts';

const comment = (rule: string, mark = '') =>
  `# refs-ignore ${rule} until=2026-12-31 reason: the form is with their press office${mark}`;

const logo = (status: string) => `name: Orrinvale Credit Union
status: active
assets:
  - id: logo-wall
    use: logo
    status: ${status}
`;

export const ignoreUnused: Rule = {
  id: 'ignore/unused',
  level: 'warning',
  reach: 'library',
  summary: 'an ignore that silences nothing',
  why: 'What it excused was fixed, or it never stood where it should. Left in, it waits for the next fault of its kind in that place, and hides the one that nobody has looked at.',
  remedy:
    'Take it out. Or move it: it belongs at the end of the line on which the reported key or item begins, or on the line above, not set in further. A rule that is off is not judged, and neither is a file with errors of its own.',
  examples: {
    good: [
      { files: logo(`live ${comment('consent/missing')}`) },
      {
        title: 'everything inside is covered',
        files: logo('live').replace('assets:', `assets: ${comment('consent/missing')}`),
      },
      {
        title: 'the rule is off',
        config: 'version: 1\nrules: { consent/missing: off }\n',
        files: logo(`live ${comment('consent/missing')}`),
      },
    ],
    bad: [
      {
        title: 'the logo was taken down',
        files: logo(`retired ${comment('consent/missing', ' # error: ignore/unused')}`),
      },
      {
        title: 'it stands at another key',
        files: logo('live').replace('use: logo', `use: logo ${comment('consent/missing', ' # error: ignore/unused')}`),
      },
      {
        title: 'a blank line below: it stands at nothing',
        files: logo('live').replace('assets:', `${comment('consent/missing', ' # error: ignore/unused')}\n\nassets:`),
      },
    ],
  },
  *check(library, { idleIgnores }) {
    const { config } = library;
    // Rules do not look at a file with errors, so a comment in it has nothing to suppress.
    const looked = new Set([config.file, ...soundCustomerSummaries(library).map(({ file }) => file)]);
    for (const { file, range, rule, path } of idleIgnores()) {
      if (!looked.has(file)) continue;
      yield {
        place: { file, range },
        message: `this comment silences nothing: ${path === undefined ? 'it stands at no key or item' : `${rule} finds nothing here`}`,
        hint: 'take it out, or move it to the line that is reported',
      };
    }
  },
};
