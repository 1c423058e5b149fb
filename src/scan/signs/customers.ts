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

/** Words that lead to customers, of which the first kind leads to a list only, and names between them and the end. */
const LEAD = late(
  () =>
    /(?<![\p{L}\p{N}])(?:((?:used|loved|chosen|run) by|runs (?:at|in)|im Einsatz bei|utilisé par|[Uu]sado por|ils utilisent)|trusted by|vertrouwd door|(?:teams|engineers|people|colleagues|developers|employees) at|(?:employees? of|Mitarbeiter(?:in|innen)? (?:von|bei))|(?:compan(?:y|ies)|organi[sz]ations|brands|teams|Unternehmen|Firmen|entreprises|sociétés|empresas|aziende) (?:like|such as|including|wie|comme|como)|(?:customers?|(?<=(?:our|its|their|happy|new|nos|ses|\d) )clients?|adopters?|[Kk]unden?|[Cc]lientes?)(?: of the (?:day|week|month|quarter|year))?(?: zählen| sind| sont| son)?(?: (?:include|includes|including|such as|like|are|wie|comme|como))?(?::|\s[–—-]|(?<=zählen|sind|sont|son|include|includes|including|such as|like|are|wie|comme|como)))(?: (?:teams at|the|die|das|les|la|le))?(?:\s+[^.;!?]*?(?:,|\s(?:and|or|und|et|y|e|&|the|das|die)))?\s+$/iu,
);
