import { late } from '../../text/late.ts';
import type { Sign } from './sign.ts';

export const identity: Sign = {
  why: 'a sentence says that it is a company',
  example: 'Bolt, a family-run bank in Lyon, grew.',
  counterexample: 'Bolt is a tool of the bank.',
  isSign: ({ behind }) => COMPANY_BEHIND().test(behind),
};

const NOUNS = [
  'company|firm|start-?up|scale-?up|bank|retailer|insurer|manufacturer|wholesaler|agency|airline|brewery|consultancy|fintech|non-?profit|charity',
  'Unternehmen|Firma|Hersteller(?:in)?|Händler(?:in)?|Bank|Versicherer|Agentur|entreprise|société|banque|empresa|banco|azienda|banca|bedrijf',
].join('|');

/** `Bolt is the largest bank`, `Bolt, a logistics firm`, and no noun of which the company is another: `a tool of the bank`. */
const COMPANY_BEHIND = late(
  () =>
    new RegExp(
      `^(?:,| \\((?=an? |the )| (?:is|was|are|ist|war|est|es|è)) (?:an?|the|one of the|ein(?:e[rn]?)?|der|die|das|une?|la|le|una?|el|il) (?:(?!of |for |by |in |von |für |de |du |des |di )[\\p{L}\\p{N}’'&-]+ ){0,5}(?:[\\p{L}-]*-)?(?:${NOUNS})(?![\\p{L}\\p{N}-])`,
      'u',
    ),
);
