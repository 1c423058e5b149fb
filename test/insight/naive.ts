// The figures of risk, coverage and stats counted a second time, as plainly as possible: each question is asked of one day
// after the other, and nothing is shared with src/insight.

import type { Policy } from '../../src/model/config.ts';
import type { Activity, Consent, Customer, CustomerFile } from '../../src/model/customer.ts';
import type { Question, Verdict } from '../../src/model/standing.ts';
import { naiveVerdict } from '../consent/naive-model.ts';

/** Every day from one to another, both included. */
export function daysFrom(since: string, until: string): readonly string[] {
  const days: string[] = [];
  for (let at = Date.parse(`${since}T12:00:00Z`); at <= Date.parse(`${until}T12:00:00Z`); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const apart = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

const shared = (part: number, all: number) => (all < 5 ? { rate: null, too_few: true } : { rate: part / all });

function median(numbers: readonly number[]) {
  if (numbers.length < 5) return { n: numbers.length, median: null, too_few: true };
  const rest = [...numbers].sort((a, b) => a - b);
  while (rest.length > 2) {
    rest.pop();
    rest.shift();
  }
  return { n: numbers.length, median: rest.reduce((sum, one) => sum + one, 0) / rest.length };
}

/** The figures of some files for the days of a period. */
export function naiveFigures(files: readonly CustomerFile[], since: string, until: string) {
  const days = daysFrom(since, until);
  const consent = files.flatMap((file) => file.consent ?? []);
  const activity = files.flatMap((file) => file.activity ?? []);
  const count = { asked: 0, yes: 0, no: 0, open: 0, gained: 0, lapsed: 0, withdrawn: 0, gives: 0 };
  const done = { completed: 0, cancelled: 0, no_show: 0 };
  const reasons: Record<string, number> = {};
  const answered: number[] = [];
  const arranged: number[] = [];
  for (const day of days) {
    for (const record of consent) {
      const yesOn = record.status === 'granted' || record.status === 'withdrawn' ? record.granted_on : undefined;
      const noOn = record.status === 'declined' ? record.declined_on : undefined;
      const isAsk = record.status !== 'withdrawn' || record.granted_on !== undefined;
      if (isAsk && (record.requested_on ?? yesOn ?? noOn) === day) {
        const answer = answerBy(record, until);
        count.asked += 1;
        count[answer] += 1;
        if (answer === 'no') reasons[record.reason ?? 'unstated'] = (reasons[record.reason ?? 'unstated'] ?? 0) + 1;
        const on = yesOn ?? noOn;
        if (answer !== 'open' && record.requested_on !== undefined && on !== undefined && on >= record.requested_on)
          answered.push(apart(record.requested_on, on));
      }
      if (record.granted_on === day) count.gained += 1;
      if (record.status === 'granted' && record.expires_on !== undefined && dayAfter(record.expires_on) === day)
        count.lapsed += 1;
      if (record.status === 'withdrawn' && record.withdrawn_on === day) count.withdrawn += 1;
    }
    for (const entry of activity) {
      if (entry.on !== day) continue;
      if (entry.status === 'completed') done.completed += 1;
      if (entry.status === 'cancelled') done.cancelled += 1;
      if (entry.status === 'no-show') done.no_show += 1;
      if (entry.status === 'completed' && entry.asked_on !== undefined) arranged.push(apart(entry.asked_on, day));
    }
    for (const file of files) count.gives += (file.gives ?? []).filter(({ on }) => on === day).length;
  }
  const open = activity.filter(
    ({ status, on, asked_on = on }) =>
      ['asked', 'agreed', 'scheduled'].includes(status) && asked_on <= until && on >= since,
  ).length;
  const { asked, yes, no, open: unanswered, gained, lapsed, withdrawn, gives } = count;
  return {
    ...{ since, until },
    acceptance: { asked, yes, no, open: unanswered, ...shared(yes, asked), field: 0.3, by_reason: reasons },
    activities: { ...done, open },
    utilisation: utilised(files, days, until),
    days: { ask_to_answer: median(answered), request_to_done: median(arranged) },
    consents: { gained, lapsed, withdrawn },
    influenced: deals(files, days),
    gives,
  };
}

function answerBy(record: Consent, until: string): 'yes' | 'no' | 'open' {
  if (record.status === 'requested') return 'open';
  const on = record.status === 'declined' ? record.declined_on : record.granted_on;
  if (on !== undefined && on > until) return 'open';
  return record.status === 'declined' ? 'no' : 'yes';
}

function utilised(files: readonly CustomerFile[], days: readonly string[], until: string) {
  let people = 0;
  let used = 0;
  for (const file of files) {
    if (file.status !== 'active' && file.status !== 'paused') continue;
    for (const { id, status, until: last, uses = [] } of file.advocates ?? []) {
      if (status === 'left' || (last !== undefined && last < until) || uses.length === 0) continue;
      people += 1;
      const isIn = (entry: Activity) =>
        entry.status === 'completed' &&
        days.includes(entry.on) &&
        (entry.advocate === id || entry.advocates?.includes(id) === true);
      if (file.activity?.some(isIn)) used += 1;
    }
  }
  return { people, used, ...shared(used, people) };
}

/** Each opportunity once: the last word on it that is not open, else open. */
function deals(files: readonly CustomerFile[], days: readonly string[]) {
  const found = { won: 0, lost: 0, open: 0 };
  const sums: Record<string, number> = {};
  const all = files.flatMap((file, at) =>
    (file.activity ?? []).map((entry, index) => ({ entry, key: entry.opportunity ?? `${at} ${index}` })),
  );
  const counted = all.filter(
    ({ entry: { status, on, result = 'none' } }) => status === 'completed' && days.includes(on) && result !== 'none',
  );
  for (const key of new Set(counted.map((one) => one.key))) {
    const calls = counted.filter((one) => one.key === key).map(({ entry }) => entry);
    let result: 'won' | 'lost' | 'open' = 'open';
    for (const day of days)
      for (const said of ['lost', 'won'] as const)
        if (calls.some((call) => call.on === day && call.result === said)) result = said;
    found[result] += 1;
    const worth = calls.flatMap((call) => (call.result === result && call.value !== undefined ? [call.value] : []));
    const read = worth.map((value) => {
      const [amount = '0', currency = 'none'] = String(value).split(' ');
      return { amount: Number(amount), currency };
    });
    read.sort((a, b) => b.amount - a.amount || (a.currency < b.currency ? -1 : 1));
    if (result === 'won' && read[0] !== undefined)
      sums[read[0].currency] = (sums[read[0].currency] ?? 0) + read[0].amount;
  }
  const values = Object.values(sums);
  return { ...found, value: { won: values.length > 1 ? null : (values[0] ?? 0), by_currency: sums } };
}

const ORDER: readonly Verdict[] = ['ready', 'ask', 'wait', 'no'];

/** The count of each verdict in the cell of an industry and a product, each customer by its best answer. */
export function naiveCell(
  customers: readonly Customer[],
  industry: string,
  product: string,
  on: string,
  policy: Policy,
) {
  const counts = { ready: 0, ask: 0, wait: 0, no: 0 };
  const ids: string[] = [];
  for (const customer of customers) {
    const { data } = customer;
    if (data.industry !== industry) continue;
    const own = (data.products ?? []).filter(({ level }) => level !== 'no-longer-using').map(({ id }) => id);
    const stories = data.stories ?? [];
    const asked: Question[] =
      stories.length === 0
        ? own.includes(product)
          ? [{ use: 'reference-call', on }]
          : []
        : stories
            .filter((story) => (story.products ?? own).includes(product))
            .map((story) => ({ use: 'reference-call', on, story: story.id }));
    if (asked.length === 0) continue;
    const verdicts = asked.map((question) => naiveVerdict(customer, question, policy));
    counts[ORDER.find((verdict) => verdicts.includes(verdict)) ?? 'no'] += 1;
    ids.push(customer.id);
  }
  return { ...counts, customers: ids.sort() };
}
