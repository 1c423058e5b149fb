import { nameToUse } from '../../consent/named-as.ts';
import { markdown, markdownCode } from '../escape.ts';
import { decidingReasons, termsLine } from '../standing.ts';
import type { Reporter } from '../style.ts';
import { approvalLines, type ConsentLine, consentLines, consentTerms } from './consent.ts';
import type { ShowResult } from './result.ts';

/** A page for whoever has to answer for it, such as a lawyer: the answers, every record of consent, and what is live. */
export const showMarkdown: Reporter<ShowResult> = (result) => {
  const { customer, as_of, shown, standing } = result;
  const { data, broken, file } = customer;
  return [
    `### ${markdown(nameToUse(data, standing))}\n`,
    `As of ${as_of}, from ${markdownCode(shown(file))}. Internal: not to be passed on.\n`,
    ...(broken ? ['**This file has errors, so nothing in it is ready.**\n'] : []),
    `#### May we?\n\n${answers(result)}`,
    `#### Consent\n\n${terms(result)}${records(consentLines(data))}`,
    `#### Approvals\n\n${approvals(result)}`,
    `#### Live now\n\n${live(result)}`,
  ].join('\n');
};

function answers({ standing, customer }: ShowResult): string {
  const rows = standing.map((answer) => {
    const why = decidingReasons(answer).map(({ message }) => markdown(message));
    return `| ${answer.use} | ${answer.verdict} | ${markdown(termsLine(answer, customer.data))} | ${why.join('<br>')} |\n`;
  });
  return `| use | answer | what holds | why |\n|---|---|---|---|\n${rows.join('')}`;
}

function records(lines: readonly ConsentLine[]): string {
  if (lines.length === 0) return 'Nothing on record.\n';
  return lines
    .map(({ record, facts }) => {
      const items = facts.map(([label, text]) => `- ${label}: ${markdown(text)}\n`);
      return `**${markdownCode(record.id)}: ${record.status}**\n\n${items.join('')}`;
    })
    .join('\n');
}

function terms({ customer }: ShowResult): string {
  const items = consentTerms(customer.data).map((line) => `- ${markdown(line)}\n`);
  return items.length === 0 ? '' : `${items.join('')}\n`;
}

function approvals({ customer, story }: ShowResult): string {
  const items = approvalLines(customer.data, story).map(
    ({ asset: { id, use }, parts }) => `- ${use} ${markdownCode(id)}: ${parts.map(markdown).join(', ')}\n`,
  );
  return items.length === 0 ? 'None on record.\n' : items.join('');
}

function live({ customer, as_of }: ShowResult): string {
  const items = (customer.data.assets ?? []).flatMap(({ id, use, placements = [] }) =>
    placements
      .filter(({ since = '', removed_on }) => since <= as_of && (removed_on === undefined || removed_on > as_of))
      .map(
        ({ where, since }) => `- ${markdown(where)}: ${use} ${markdownCode(id)}${since ? `, since ${since}` : ''}\n`,
      ),
  );
  return items.length === 0 ? 'Nothing.\n' : items.join('');
}
