import { late } from '../../text/late.ts';
import type { Sign } from './sign.ts';

export const customers: Sign = {
  why: 'words lead to customers, of which it is the first or one in a row',
  example: 'Trusted by Bolt.',
  counterexample: 'A thing that is used by Bolt.',
  isSign: ({ before, behind }) => {
    const lead = LEAD().exec(before);
    if (lead === null) return false;
    const [, ofList] = lead;
    if (ofList === undefined) return true;
    const isBehindOther = /[,&]|\s(?:and|or|und|et|y|e)\s/.test(before.slice(lead.index + ofList.length));
    return isBehindOther || /^(?:,| (?:and|und|et|y|e|&)) \p{Lu}/u.test(behind);
  },
};

/** Words that lead to a list of customers, and to something else where one word follows: `used by Bolt`. */
const LEADS_TO_LIST = [
  '(?:used|loved|chosen|run) by|runs at',
  'im Einsatz bei|utilisé par|usado por|ils utilisent',
].join('|');

const SUCH_AS = 'like|such as|including|wie|comme|como';
const COMPANIES =
  'compan(?:y|ies)|organi[sz]ations|brands|teams|Unternehmen|Firmen|entreprises|sociétés|empresas|aziende';
const CUSTOMERS = 'customers?|(?<=(?:our|its|their|happy|new|nos|ses|\\d) )clients?|adopters?|kunden?|clientes?';
/** The words between customers and their names, of which a colon or dash may stand for all. */
const ARE = `zählen|sind|sont|son|include|includes|are|${SUCH_AS}`;

const LEADS = [
  'trusted by|vertrouwd door',
  '(?:teams|engineers|people|colleagues|developers|employees) at',
  'employees? of|Mitarbeiter(?:in|innen)? (?:von|bei)',
  `(?:${COMPANIES}) (?:${SUCH_AS})`,
  `(?:${CUSTOMERS})(?: of the (?:day|week|month|quarter|year))?(?: (?:${ARE})){0,2}(?::|\\s[–—-]|(?<=${ARE}))`,
].join('|');

/** The names between the lead and the word. */
const OTHERS = '(?:\\s+[^.;!?]*?(?:,|\\s(?:and|or|und|et|y|e|&|the|das|die)))?\\s+';

const LEAD = late(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(${LEADS_TO_LIST})|${LEADS})(?: (?:teams at|the|die|das|les|la|le))?${OTHERS}$`,
      'iu',
    ),
);
