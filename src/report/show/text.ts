import type { AdvocateCapacity } from '../../consent/capacity.ts';
import { peopleIn } from '../../consent/ledger-entry.ts';
import type { Taxonomy, Terms } from '../../model/config.ts';
import type { Activity, Advocate, Asset, CustomerFile, Story, Use } from '../../model/customer.ts';
import { daysBetween } from '../../model/day.ts';
import type { Reason, Standing, Verdict } from '../../model/standing.ts';
import { VERDICTS } from '../../model/standing.ts';
import { balanceText, isLopsided } from '../../mutations/balance.ts';
import { plain } from '../escape.ts';
import { outcomeLine } from '../outcome.ts';
import { decidingReasons, personName, termsLine, verdictWord } from '../standing.ts';
import type { Reporter, Style } from '../style.ts';
import { wrapLine } from '../wrap.ts';
import { approvalLines, consentLines, consentTerms, refusalsOf, stateDay } from './consent.ts';
import { moreLines } from './more.ts';
import type { ShowResult } from './result.ts';

/** For people: one screen to read before a call. */
export const showText: Reporter<ShowResult> = (result, style) =>
  [
    head(result, style),
    standings(result, style),
    section('Consent', consent(result, style), style),
    section('Stories', stories(result, style), style),
    section('People', people(result, style), style),
    section('Approvals', approvals(result, style), style),
    section('Live now', placements(result, style), style),
    section('Asked of them', [...balanceLine(result, style), ...lastActivity(result)], style),
    section('Due', dueLines(result, style), style),
    section('More', moreLines(result.customer.data), style),
  ]
    .filter((part) => part !== '')
    .join('\n');

const section = (title: string, lines: readonly string[], { paint }: Style): string =>
  lines.length === 0 ? '' : `${paint.bold(title)}\n${lines.map((line) => `  ${line}\n`).join('')}`;

/** Joins the non-empty parts with dots. */
const dotted = (parts: readonly (string | false | undefined)[]): string => parts.filter((part) => part).join(' · ');

const named = (terms: Terms, id: string): string => plain(terms[id]?.name ?? id);

function head({ customer, config, shown }: ShowResult, { paint }: Style): string {
  const { id, data, file, broken } = customer;
  const { taxonomy } = config;
  const facts = dotted([
    id,
    data.status ?? 'nominated',
    data.industry && named(taxonomy.industries, data.industry),
    data.segment && named(taxonomy.segments, data.segment),
    data.region && named(taxonomy.regions, data.region),
    data.country,
    data.customer_since && `since ${data.customer_since}`,
  ]);
  const rows = headRows(data, taxonomy).filter(([, value]) => value !== '');
  return [
    `${paint.bold(plain(data.name))}  ${paint.dim(plain(shown(file)))}`,
    facts,
    ...(broken ? [paint.red('this file has errors, so no use of it is ready: see "refs check"')] : []),
    ...rows.map(([label, value]) => `${paint.dim(label.padEnd(10))} ${value}`),
    '',
  ].join('\n');
}

function headRows(data: CustomerFile, taxonomy: Taxonomy): readonly (readonly [label: string, value: string])[] {
  const { owners = {}, products = [], health, contract, parent, acquired_on } = data;
  const since = acquired_on === undefined ? undefined : `since ${acquired_on}`;
  const productTexts = products.map(
    ({ id, level }) => `${named(taxonomy.products, id)}${level === undefined ? '' : ` (${level})`}`,
  );
  const healthText = dotted([
    health?.status,
    health?.checked_on && `checked ${health.checked_on}`,
    health?.renewal_on && `renewal ${health.renewal_on}`,
    health?.note && plain(health.note),
  ]);
  return [
    ['owners', dotted(Object.entries(owners).map(([role, who]) => `${role} ${plain(String(who))}`))],
    ['products', productTexts.join(', ')],
    ['health', healthText],
    ['contract', contract?.publicity_clause ? `publicity clause ${contract.publicity_clause}` : ''],
    ['parent', dotted([parent && plain(parent), since])],
    ['blinded as', plain(data.blinded_as ?? '')],
    ['not with', (data.excludes ?? []).map(plain).join(', ')],
  ];
}

/** Uses with the same answer. */
interface AnswerGroup {
  readonly answer: Standing;
  /** The deciding reasons, without those that hold for every use. */
  readonly reasons: readonly Reason[];
  readonly uses: Use[];
}

/**
 * The answers, the best first. Uses with the same answer share a block. Reasons for every use come once. Uses without
 * any record share the last line.
 */
function standings(result: ShowResult, style: Style): string {
  const { standing, customer, story, as_of } = result;
  const { paint, columns } = style;
  const common = (standing[0]?.reasons ?? []).filter(({ message }) =>
    standing.every((answer) => answer.reasons.some((reason) => reason.message === message)),
  );
  const { groups, unrecorded } = groupAnswers(result, common);
  const isShown = ({ answer, reasons }: AnswerGroup) =>
    reasons.length > 0 || common.length === 0 || answer.verdict !== 'no';
  const ordered = groups
    .filter(isShown)
    .sort((a, b) => VERDICTS.indexOf(a.answer.verdict) - VERDICTS.indexOf(b.answer.verdict));
  const lineOf = (verdict: Verdict, uses: string, rest: string) =>
    `${verdictWord(verdict, style, 5)} ${paint.bold(uses)}${rest === '' ? '' : `  ${rest}`}`;
  const lines = [
    ...common.map((reason) => lineOf(reason.verdict, 'every use', reasonText(reason, result, style))),
    ...ordered.flatMap(({ answer, reasons, uses }) => [
      lineOf(answer.verdict, uses.join(', '), termsLine(answer, customer.data)),
      ...reasons.map((reason) => `      ${reasonText(reason, result, style)}`),
    ]),
    ...(unrecorded.length === 0 ? [] : [lineOf('no', unrecorded.join(', '), 'nothing on record')]),
  ];
  const about = story === undefined ? '' : ` with the story “${plain(story.title ?? story.id)}”`;
  return section(
    `May we${about}, on ${as_of}?`,
    lines.flatMap((line) => indented(line, columns)),
    style,
  );
}

/** Groups the uses by their answer, and sets apart those without any record. */
function groupAnswers({ standing, customer }: ShowResult, common: readonly Reason[]) {
  const isCommon = (reason: Reason) => common.some(({ message }) => message === reason.message);
  const groups = new Map<string, AnswerGroup>();
  const unrecorded: string[] = [];
  // Exclusions stand above, once for all uses.
  for (const { excludes: _, ...answer } of standing) {
    const own = decidingReasons(answer).filter((reason) => !isCommon(reason));
    if (own.some(({ code, path }) => code === 'consent/missing' && path.length === 1)) {
      unrecorded.push(answer.use);
      continue;
    }
    const terms = termsLine(answer, customer.data);
    const key = JSON.stringify([answer.verdict, terms, own.map(({ message }) => message)]);
    const group = groups.get(key) ?? { answer, reasons: own, uses: [] as Use[] };
    group.uses.push(answer.use);
    groups.set(key, group);
  }
  return { groups: [...groups.values()], unrecorded };
}

/** A reason with its line in the customer's file, and the person to ask. */
function reasonText(reason: Reason, { customer, locate, shown }: ShowResult, { paint }: Style): string {
  const who = reason.verdict === 'ready' || reason.who === undefined ? '' : `, ask ${plain(reason.who)}`;
  const { line } = locate(reason);
  const at = reason.file === customer.file ? `line ${line}` : `${plain(shown(reason.file))}:${line}`;
  return `${plain(reason.message)} ${paint.dim(`(${at}${who})`)}`;
}

/** Wraps a line to the width of a section. Further lines are indented below its text. */
function indented(line: string, columns: number): readonly string[] {
  const indent = ' '.repeat(line.length - line.trimStart().length);
  const width = Math.max(Math.min(columns, 120) - 2 - indent.length - 6, 30);
  return wrapLine(line.trimStart(), width).map((part, index) => `${indent}${index === 0 ? '' : '      '}${part}`);
}

function stories({ customer, story: asked, config }: ShowResult, { paint, columns }: Style): readonly string[] {
  const { data } = customer;
  return (asked === undefined ? (data.stories ?? []) : [asked]).flatMap((story) => {
    const products = (story.products ?? []).map((id) => named(config.taxonomy.products, id)).join(', ');
    const full = asked === undefined ? [] : narrative(story);
    return [
      `${paint.bold(plain(story.title ?? story.id))}  ${paint.dim(dotted([`${customer.id}/${story.id}`, products]))}`,
      ...full.flatMap((line) => indented(`  ${line}`, columns)),
      ...(story.outcomes ?? []).map((outcome) => `  ${outcomeLine(outcome)}`),
      ...quotes(data, story.id).flatMap((asset) => indented(`  ${quoteLine(data, asset)}`, columns)),
    ];
  });
}

const narrative = ({ challenge, solution, replaces = [] }: Story): readonly string[] => [
  ...(challenge === undefined ? [] : [`before: ${plain(challenge)}`]),
  ...(solution === undefined ? [] : [`then: ${plain(solution)}`]),
  ...(replaces.length === 0 ? [] : [`replaces ${replaces.map(plain).join(', ')}`]),
];

const quotes = ({ assets = [] }: CustomerFile, story: string): readonly Asset[] =>
  assets.filter((asset) => asset.story === story && asset.text !== undefined && asset.status !== 'retired');

const quoteLine = (data: CustomerFile, { text = '', advocate, said_as, status = 'draft' }: Asset): string =>
  `“${plain(text)}” ${advocate === undefined ? '' : `${personName(data, advocate)}, `}${said_as === undefined ? '' : `said as ${plain(said_as)}, `}${status}`;

/** The records of consent: status, id, and on whose word. */
function consent({ customer }: ShowResult, { paint, columns }: Style): readonly string[] {
  const colors = { granted: paint.green, requested: paint.amber, declined: paint.red, withdrawn: paint.red };
  const terms = consentTerms(customer.data).flatMap((line) => indented(plain(line), columns));
  const records = consentLines(customer.data).flatMap(({ record, facts }) => {
    const texts = facts.map(([label, text]) => (UNLABELLED.has(label) ? plain(text) : `${label} ${plain(text)}`));
    return [
      `${colors[record.status](record.status)} ${paint.bold(plain(record.id))}`,
      ...indented(`  ${texts.join(' · ')}`, columns),
    ];
  });
  return [...terms, ...records];
}

/** Facts that speak for themselves on a line. */
const UNLABELLED = new Set(['what', 'whose', 'for', 'named', 'conditions']);

/** The uses that a person declined or withdrew for themselves, to stand beside those they are willing to do. */
function ownRefusals(data: CustomerFile, person: string): string | undefined {
  const refusals = refusalsOf(data, person).map((record) => {
    const day = stateDay(record);
    return `${record.uses.join(', ')} ${record.status}${day === undefined ? '' : ` on ${day}`}`;
  });
  return refusals.length === 0 ? undefined : `own no: ${refusals.join(' · ')}`;
}

function people({ customer, story, room, as_of }: ShowResult, { paint, columns }: Style): readonly string[] {
  const tells = ({ id }: Advocate) => story?.advocates === undefined || story.advocates.includes(id);
  return (customer.data.advocates ?? []).filter(tells).flatMap((advocate) => {
    const { id, name, title, languages = [], uses = [], topics = [], avoid_topics = [], status } = advocate;
    const { person, employer, until } = advocate;
    const own = room.find((other) => other.advocate === id);
    return [
      `${paint.bold(plain(name ?? id))}  ${paint.dim(dotted([name && id, title && plain(title), languages.join(', '), status === 'active' ? undefined : status]))}`,
      ...indented(
        `  ${dotted([
          `willing: ${uses.join(', ') || 'nothing yet'}`,
          topics.length > 0 ? `on ${topics.map(plain).join(', ')}` : undefined,
          avoid_topics.length > 0 ? `not on ${avoid_topics.map(plain).join(', ')}` : undefined,
          until && `until ${until}`,
          employer && `works for ${plain(employer)}`,
          person && `in every file: ${plain(person)}`,
        ])}`,
        columns,
      ),
      ...[ownRefusals(customer.data, id)].flatMap((line) => (line === undefined ? [] : indented(`  ${line}`, columns))),
      ...(own === undefined ? [] : indented(`  ${roomLine(own, advocate, as_of)}`, columns)),
    ];
  });
}

function roomLine({ uses, restsUntil }: AdvocateCapacity, { rest_until }: Advocate, today: string): string {
  const resting = [restsUntil, rest_until !== undefined && rest_until > today ? rest_until : undefined]
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1);
  const texts = uses.map(({ use, left, from }) => {
    if (left === undefined) return `${use} no limit`;
    return left === 0 ? `${use} none left${from ? `, from ${from}` : ''}` : `${use} ${left} left`;
  });
  return `room: ${[...(resting ? [`rests until ${resting}`] : []), ...texts].join(' · ') || 'no activities'}`;
}

function placements({ customer, story }: ShowResult, { paint }: Style): readonly string[] {
  return (customer.data.assets ?? [])
    .filter((asset) => story === undefined || asset.story === undefined || asset.story === story.id)
    .flatMap((asset) =>
      (asset.placements ?? [])
        .filter(({ removed_on }) => removed_on === undefined)
        .map(
          ({ where, since }) =>
            `${plain(where)}  ${paint.dim(dotted([asset.id, asset.use, since && `since ${since}`]))}`,
        ),
    );
}

/** Who approved each asset, when, and where the proof is. */
const approvals = ({ customer, story }: ShowResult, { columns }: Style): readonly string[] =>
  approvalLines(customer.data, story).flatMap(({ asset, parts }) =>
    indented(dotted([asset.id, ...parts.map(plain)]), columns),
  );

/** The latest entries of the ledger, the newest first. */
function lastActivity({ customer, story }: ShowResult): readonly string[] {
  const line = ({ on, use, status, prospect, requested_by, met = [], approved_by, result, ...entry }: Activity) =>
    `${on}  ${dotted([
      `${use} ${status}`,
      peopleIn(entry)
        .map((id) => personName(customer.data, id))
        .join(' and '),
      prospect && `for ${plain(prospect)}`,
      requested_by && `asked by ${plain(requested_by)}`,
      met.length > 0 && `met ${met.map(plain).join(', ')}`,
      approved_by && `yes of ${plain(approved_by)}`,
      result,
    ])}`;
  return [...(customer.data.activity ?? [])]
    .filter((entry) => story === undefined || entry.story === undefined || entry.story === story.id)
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
    .slice(0, 3)
    .map(line);
}

/** The balance of requests and benefits; empty where neither is on record. */
function balanceLine({ balance }: ShowResult, { paint }: Style): readonly string[] {
  if (balance.asked === 0 && balance.given.length === 0) return [];
  const text = balanceText(balance);
  return [isLopsided(balance) ? paint.amber(text) : text];
}

const dueLines = ({ due, as_of }: ShowResult, { paint }: Style): readonly string[] =>
  due.map(({ on, message, who }) => {
    const days = daysBetween(as_of, on);
    const when = days < 0 ? paint.red(`${-days} d ago`) : days === 0 ? paint.amber('today') : paint.dim(`in ${days} d`);
    return `${on}  ${plain(message)}  ${dotted([when, who && paint.dim(plain(who))])}`;
  });
