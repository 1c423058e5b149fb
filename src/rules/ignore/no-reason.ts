import type { Finding, RuleId } from '../../model/diagnostic.ts';
import type { Ignore } from '../../model/ignore.ts';
import { nearest } from '../../text/nearest.ts';
import { quoted } from '../../yaml/quoted.ts';
import type { Rule } from '../rule.ts';
import { isAboutIgnores } from '../suppressions.ts';

const logo = (comments: string) => `name: Orrinvale Credit Union
status: active
contract: { publicity_clause: standard }
consent:
  - id: clause-2025
    status: granted
    uses: [logo]
    audience: public
    granted_on: 2025-10-20
    granted_by: Marguerite Soll
    basis: contract-clause
    evidence: vault:contracts/orrinvale-2025.pdf
assets:
  - id: logo-wall
    use: logo
${comments}`;

export const ignoreNoReason: Rule = {
  id: 'ignore/no-reason',
  level: 'error',
  reach: 'library',
  summary: 'an ignore that does not say what it silences, until when, or why',
  why: 'An exception that nobody explains is the next rule: the one who wrote it leaves, everybody copies it, and what it once excused is forgotten. A day makes somebody look again, and a reason says at what.',
  remedy:
    'Write it as `# refs-ignore consent/expired until=2026-12-31 reason: renewal is with their legal team`, one comment for each rule. At the end of a line it covers the key or item that begins on the line, with everything inside; on a line of its own, the one that begins on the line below, and several such comments may stand above one another. Until it is fixed it silences nothing. What the rules about ignores find cannot be silenced, and neither can a file that does not parse; levels for whole files stand in the config under `overrides`.',
  examples: {
    good: [
      {
        title: 'at the end of the line',
        files: logo(
          '    status: live # refs-ignore consent/clause-only until=2026-12-31 reason: the form is with their press office\n',
        ),
      },
      {
        title: 'above it',
        files: logo(
          '    # refs-ignore consent/clause-only until=2026-12-31 reason: the form is with their press office\n    status: live\n',
        ),
      },
    ],
    bad: [
      {
        title: 'no day, no reason',
        files: logo('    status: live # refs-ignore consent/clause-only # error: ignore/no-reason\n'),
      },
      {
        title: 'a day that is none, and a rule that does not exist',
        files:
          logo(`    # refs-ignore consent/clause-only until=soon reason: the form is with them # error: ignore/no-reason
    # refs-ignore consent/clause-olny until=2026-12-31 reason: the form is with them # error: ignore/no-reason
    status: live
`),
      },
      {
        title: 'two rules in one comment',
        files: logo(
          '    status: live # refs-ignore consent/clause-only health/stale until=2026-12-31 reason: both # error: ignore/no-reason\n',
        ),
      },
    ],
  },
  check: ({ ignores }, { rules }) => faultyIgnores(ignores, rules, '# '),
};

/** Finds the comments that silence nothing, by the sign of a comment where they stand. */
export function* faultyIgnores(ignores: readonly Ignore[], rules: readonly RuleId[], sign: string): Generator<Finding> {
  for (const { file, range, rule, faults } of ignores) {
    const isKnown = rule === '' || rules.some((id) => id === rule);
    const meant = isKnown ? undefined : nearest(rule, rules);
    const all = [
      ...faults,
      ...(isKnown ? [] : [`names ${quoted(rule)}, which is no rule`]),
      ...(isAboutIgnores(rule) ? [`is about ${rule}, which nothing silences`] : []),
    ];
    if (all.length === 0) continue;
    yield {
      place: { file, range },
      message: `this comment silences nothing: it ${all.join(', and it ')}`,
      hint:
        meant === undefined
          ? `write it as "${sign}refs-ignore RULE until=YYYY-MM-DD reason: WHY", or take it out`
          : `write ${meant}`,
    };
  }
}
