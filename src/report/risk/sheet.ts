import { type CustomerRisk, RISK_LEVELS } from '../../insight/risk.ts';
import { leftOut, type Sheet, type SheetTable } from '../sheet/sheet.ts';
import { count, grouped } from '../style.ts';
import type { RiskResult } from './result.ts';

/** A table of each level, worst first, and the logos on public pages. */
export function riskSheet({ risk, locate, shown, omitted }: RiskResult): Sheet {
  const { as_of, summary, customers, public_logos } = risk;
  const { total, fresh, take_down_first } = public_logos;
  const placeOf = ({ reasons }: CustomerRisk): string => {
    const [first] = reasons;
    return first === undefined ? '' : `${shown(first.file)}:${locate({ file: first.file, path: first.path }).line}`;
  };
  const tableOf = (level: CustomerRisk['level']): SheetTable => {
    const all = customers.filter((one) => one.level === level);
    const listed = level === 'green' ? all.slice(0, MAX_GREEN) : all;
    const first = listed.length < all.length ? `, the first ${MAX_GREEN} of ${grouped(all.length)}` : '';
    return {
      title: `${level}: ${TITLES[level]}${first}`,
      head: ['score', 'customer', 'why, where, and what to do next'],
      rows: listed.map((one) => [one.score, one.customer, storyOf(one, placeOf(one))]),
    };
  };
  return {
    title: 'What a call from a stranger would meet',
    lines: [
      `As of ${as_of}: ${grouped(summary.red)} red, ${grouped(summary.amber)} amber, ${grouped(summary.green)} green`,
      ...leftOut(omitted),
      ...(customers.length === 0 ? ['Nothing of any customer is live or scheduled'] : []),
      ...(total === 0
        ? []
        : [
            `${grouped(fresh)} of ${count(total, 'customer')} with a logo on public pages ${fresh === 1 ? 'is' : 'are'} fresh${take_down_first.length === 0 ? '' : `; take down first: ${take_down_first.join(', ')}`}`,
          ]),
    ],
    parts: [
      {
        title: 'Customers by level',
        description: 'How many customers with something live or scheduled are red, amber and green',
        bars: RISK_LEVELS.map((level) => ({ label: level, value: summary[level], text: grouped(summary[level]) })),
      },
      ...RISK_LEVELS.map(tableOf),
    ],
    data: {
      title: 'Customers',
      head: [
        'level',
        'score',
        'customer',
        'name',
        'places',
        'reference_call',
        'analyst_call',
        'reasons',
        'next',
        'command',
      ],
      rows: customers.map((one) => [
        ...[one.level, one.score, one.customer, one.name, one.exposures.length],
        ...[one.standing['reference-call'].verdict, one.standing['analyst-call'].verdict],
        one.reasons.map(({ message }) => message).join('; '),
        ...[one.next.message, one.next.command],
      ]),
    },
  };
}

// Those whom nothing is to be done about are not what the list is for. CSV and JSON have all.
const MAX_GREEN = 20;

const TITLES: Readonly<Record<CustomerRisk['level'], string>> = {
  red: 'up against a no, or the phone is answered by nobody or by somebody unhappy',
  amber: 'look before somebody else does',
  green: 'let them call',
};

/** The reasons of a customer, its exposure and the next deed, in one text. */
function storyOf({ reasons, exposures, standing, next }: CustomerRisk, place: string): string {
  const audiences = [...new Set(exposures.map(({ audience }) => audience))].join(', ');
  const calls = `reference call ${standing['reference-call'].verdict}, analyst call ${standing['analyst-call'].verdict}`;
  const shown = `${count(exposures.length, 'place')} (${audiences}); ${calls}`;
  if (reasons.length === 0) return shown;
  return `${reasons.map(({ message }) => message).join('; ')}. ${shown}. ${place}. Next: ${next.message}: ${next.command}`;
}
