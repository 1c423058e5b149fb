import { isRefusal, refusedOn } from '../../consent/consent-records.ts';
import { recordScopes, type Scope, scopeOf } from '../../consent/coverage.ts';
import { askedAt, askedOn } from '../../consent/engagement.ts';
import { peopleIn } from '../../consent/ledger-entry.ts';
import { againWords, mayAskAgainOn, NEVER, refusalLabel, refusalsInForce } from '../../consent/refusals.ts';
import type { Policy } from '../../model/config.ts';
import type { CustomerFile } from '../../model/customer.ts';
import type { Day } from '../../model/day.ts';
import { soundCustomers } from '../../model/library.ts';
import type { Path } from '../../model/place.ts';
import type { Rule } from '../rule.ts';

const customer = (decline: string, rest: string) => `name: Nordlicht Robotics
advocates:
  - id: pat-doe
consent:
  - id: calls-2026
    status: declined
    uses: [reference-call]
    declined_on: 2026-06-02
    reason: no-time
${decline}${rest}`;

const call = (day: string, more = '') => `activity:
  - { on: ${day}, use: reference-call, status: asked, advocate: pat-doe${more} }`;

export const askAfterDecline: Rule = {
  id: 'ask/after-decline',
  level: 'error',
  reach: 'file',
  summary: 'a customer asked again before the day on which a declined use may be raised again',
  why: 'A decline has a reason, and a day on which it may be raised again. Asked before that, the customer learns that their no was not written down anywhere, and the next one is about everything.',
  remedy:
    "Leave it until the day named. If they came back to it by themselves, write the new grant down: a no holds until a later yes. Where there was a reason to ask all the same, write who agreed to it under `despite`. A decline without `ask_again_on` holds for what `policy.decline.by_reason` says of its reason, `never` for good, and else for `policy.decline.ask_again_after` (180d); a withdrawal only where it names the day. Looked at are the ledger and, until that day, open requests; a no to one story, territory or audience is no no to another, and a person's own no is one to those who ask that person.",
  examples: {
    good: [
      {
        title: 'asked on the day from which it may be raised again, 180 days after the decline',
        today: '2026-12-01',
        files: customer('', `${call('2026-11-29')}\n`),
      },
      {
        title: 'the ask that was declined',
        files: customer('    ask_again_on: 2027-06-02\n', `${call('2026-06-02')}\n`),
      },
      {
        title: 'they said yes since',
        files: customer(
          '    ask_again_on: 2027-06-02\n',
          `  - id: calls-2026-b
    status: granted
    uses: [reference-call]
    audience: prospects
    granted_on: 2026-08-03
    granted_by: Ada Lindqvist
    basis: email
    evidence: vault:consents/nordlicht-calls-2026.eml
${call('2026-08-04')}
`,
        ),
      },
      {
        title: 'somebody agreed to it',
        files: customer('', `${call('2026-09-14', ', despite: j.weber was told to try again in September')}\n`),
      },
    ],
    bad: [
      {
        title: 'a day too early',
        today: '2026-12-01',
        files: customer('', `${call('2026-11-28')} # error: ask/after-decline\n`),
      },
      {
        title: 'they named the day themselves',
        files: customer('    ask_again_on: 2027-06-02\n', `${call('2026-09-14')} # error: ask/after-decline\n`),
      },
      {
        title: 'a request for consent is an ask too',
        files: customer(
          '',
          `  - id: calls-2026-b
    status: requested
    uses: [case-study, reference-call]
    audience: prospects
    requested_on: 2026-09-14 # error: ask/after-decline
`,
        ),
      },
    ],
  },
  *check(library, { today, policy }) {
    for (const { data, file } of soundCustomers(library)) {
      if (!data.consent?.some(isRefusal)) continue;
      for (const { on, path, scopes, subjects, isEntry } of asksOf(data, policy)) {
        const refusals = scopes.flatMap((scope) =>
          subjects.flatMap((subject) => refusalsInForce(data, subject, scope, policy.regions)),
        );
        const [refusal] = refusals
          .map((recorded) => ({ ...recorded, until: mayAskAgainOn(recorded.record, policy) ?? '' }))
          .filter(({ record, until }) => (refusedOn(record) ?? on) < on && on < until)
          .sort((a, b) => (a.until < b.until ? 1 : -1));
        if (refusal === undefined) continue;
        const { record, until } = refusal;
        const isToCome = today < until;
        // Once the day has come, a request may be open, whenever it was made.
        if (!isEntry && !isToCome) continue;
        const remedy = isEntry ? 'write under "despite" who agreed to it' : 'take the request back';
        yield {
          place: { file, path },
          message: `asked on ${on}, and ${refusalLabel(record)}, ${againWords(until)}`,
          hint:
            until === NEVER ? `${remedy}, and leave it` : isToCome ? `${remedy}, and leave it until ${until}` : remedy,
          related: [
            { place: { file, path: [...refusal.path, 'status'] }, message: `"${record.id}" was ${record.status} here` },
          ],
        };
      }
    }
  },
};

/** An ask on record: an entry of the ledger, or a request that is not answered. */
interface RecordedAsk {
  readonly on: Day;
  /** The path of its day. */
  readonly path: Path;
  readonly scopes: readonly Scope[];
  /** The subjects asked: the company, and an advocate where one was. */
  readonly subjects: readonly string[];
  readonly isEntry: boolean;
}

function asksOf({ activity = [], consent = [] }: CustomerFile, policy: Policy): readonly RecordedAsk[] {
  const entries = activity.flatMap((entry, index): readonly RecordedAsk[] => {
    const { use, story, despite } = entry;
    if (despite !== undefined) return [];
    const scope = scopeOf({ use, on: entry.on, ...(story && { story }) }, policy);
    return [
      {
        on: askedOn(entry),
        path: askedAt(entry, ['activity', index]),
        scopes: [scope],
        subjects: ['company', ...peopleIn(entry)],
        isEntry: true,
      },
    ];
  });
  const requests = consent.flatMap((record, index): readonly RecordedAsk[] => {
    const { status, requested_on, subject = 'company' } = record;
    if (status !== 'requested' || requested_on === undefined) return [];
    return [
      {
        on: requested_on,
        path: ['consent', index, 'requested_on'],
        scopes: record.uses.flatMap((use) => recordScopes(record, use)),
        subjects: [subject],
        isEntry: false,
      },
    ];
  });
  return [...entries, ...requests];
}
