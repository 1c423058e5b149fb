import type { Use } from '../model/customer.ts';
import { USES } from '../model/use.ts';
import { fold } from '../text/fold.ts';

/** A cell about what a customer allows. It is no consent: nobody says who agreed, when, and where that is on record. */
export interface PermissionCell {
  /** Its text. */
  readonly says: string;
  /** The uses that it speaks of; `name` and `logo` where it names none. */
  readonly uses: readonly Use[];
  readonly isBlinded: boolean;
  /** True where it says no: there is nothing to ask for. */
  readonly isRefusal: boolean;
}

/** How tables call the uses, besides by their names. */
const WORDS: Readonly<Partial<Record<Use, string>>> = {
  quote: 'quotes?|testimonials?',
  logo: 'logos?',
  'case-study': 'case stud(?:y|ies)|success stor(?:y|ies)',
  'press-release': 'press releases?|pr',
  video: 'videos?',
  'social-post': 'social(?: media)?|linkedin',
  review: 'reviews?|g2',
  rfp: 'rfps?|tenders?',
  'reference-call': 'reference calls?|ref calls?|calls?',
  'analyst-call': 'analyst calls?|analysts?',
  'investor-call': 'investor calls?|investors?',
  'press-interview': 'interviews?',
  'site-visit': 'site visits?|visits?',
  speaking: 'speaking|speakers?',
};

const PATTERNS = USES.map((use) => ({
  use,
  pattern: new RegExp(`\\b(?:${use.replace('-', '[- ]')}${WORDS[use] === undefined ? '' : `|${WORDS[use]}`})\\b`),
}));

const ANY_USE = PATTERNS.map(({ pattern }) => pattern.source).join('|');

/** A whole cell that speaks of permission, whatever its column is called. */
const PERMISSION = [
  /^(?:(?:yes|ok|okay|fine)[,;:.]? )?(?:ok|okay|cleared|approved|permitted|allowed|free|fine) (?:to|for) (?:be )?(?:use|used|share|publish|public|publicity|name|reference|external)/,
  /^(?:please |always )?(?:ask|check)(?: (?:them|us|me|legal|pr|customer|the customer|owner|account owner))?(?: (?:first|before.*|beforehand))$/,
  /^(?:needs?|requires?|pending|awaiting|waiting for) (?:\w+ )?(?:approval|permission|consent|sign[- ]?off)/,
  /^(?:approval|permission|consent|sign[- ]?off) (?:given|granted|received|obtained|pending|needed|required|denied|refused|declined|on file)/,
  /^(?:do not|don'?t|not|never|no) (?:to be )?(?:use|used|name|named|publish|share|ok to use|approved|permitted|allowed|permission|consent|public|reference|referenceable|logo)\b/,
  /^(?:can|may) (?:be )?(?:used?|named?|published?|mentioned?|shared?|quoted?)\b/,
  /^(?:anonymous(?:ly)?|blinded|anonymi[sz]ed)(?: only| use)?$/,
  new RegExp(`^(?:(?:${ANY_USE})(?:[ ,/&+]+|and|or)*)+(?: (?:only|ok|okay|approved|allowed|permitted|yes|no))+$`),
];

/** A heading that asks for permission. Its cells may be as short as "yes". */
const PERMISSION_HEADING =
  /\b(?:permissions?|permitted|consents?|approved|approval|allowed|may we|can we|ok(?:ay)? to|referenceable|referenceability|reference status|usage rights|publicity rights|release signed)\b/;

const REFUSAL =
  /^(?:no|n|false|nein|non|none|never|not|do not|don'?t|declined|refused|denied)\b|\b(?:denied|refused|declined|not (?:allowed|approved|permitted))\b|\bno$/;

// Nobody writes a permission as long as this: such a cell is prose.
const MAX_CHARACTERS = 80;

/** Finds what a row says about permission: by the mapping's own formula, or else by its cells. */
export function permissionsIn(fields: Readonly<Record<string, unknown>>, given: unknown): readonly PermissionCell[] {
  const own = [given]
    .flat()
    .filter((text) => typeof text === 'string' || typeof text === 'boolean' || typeof text === 'number');
  if (own.length > 0) return own.flatMap((text) => cellOf(String(text), '', true));
  return Object.entries(fields).flatMap(([heading, text]) =>
    typeof text === 'string' ? cellOf(text, heading, false) : [],
  );
}

function cellOf(text: string, heading: string, isMeant: boolean): readonly PermissionCell[] {
  const says = text.replace(/\s+/g, ' ').trim();
  const words = fold(says).replace(/[.!]$/, '');
  const asked = fold(heading);
  const isAsked = isMeant || PERMISSION_HEADING.test(asked);
  if (words === '' || (!isMeant && words.length > MAX_CHARACTERS)) return [];
  if (!isAsked && !PERMISSION.some((pattern) => pattern.test(words))) return [];
  const named = [usesIn(words), isAsked ? usesIn(asked) : []].find((uses) => uses.length > 0);
  return [
    {
      says,
      uses: named ?? ['name', 'logo'],
      isBlinded: /\b(?:anonym\w*|blinded|without (?:the |their )?name)\b/.test(words),
      isRefusal: REFUSAL.test(words),
    },
  ];
}

function usesIn(words: string): readonly Use[] {
  return PATTERNS.flatMap(({ use, pattern }) => (pattern.test(words) && !isVerb(use, words) ? [use] : []));
}

/** "may be named" and "ok to name" speak of no use in particular; "name and logo" does. */
const isVerb = (use: Use, words: string): boolean =>
  use === 'name' && /\b(?:to|not|be|customer|company) name\b/.test(words);
