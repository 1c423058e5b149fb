import type { Audience, Customer } from '../model/customer.ts';
import { commandLine } from '../text/command-line.ts';
import type { ConsentScope } from './consent-record.ts';

/** The words of an id: the subject, else the only use, else the audience. */
export const wordsOfScope = ({ subject, uses, audience }: ConsentScope): string => {
  const [use, other] = uses;
  return subject !== undefined && subject !== 'company'
    ? subject
    : use !== undefined && other === undefined
      ? use
      : (audience ?? 'all');
};

const AUDIENCE_PHRASES: Readonly<Record<Audience, string>> = {
  internal: ' for internal use',
  prospects: ' for prospects',
  public: ' for the public',
};

/** A scope in words: `quote, case-study for the public, of pat-doe, story month-end only, in emea only, blinded`. */
export function scopePhrase({
  uses,
  subject,
  audience,
  stories,
  territories,
  places,
  attribution,
}: ConsentScope): string {
  const parts = [
    `${uses.join(', ')}${audience === undefined ? '' : AUDIENCE_PHRASES[audience]}`,
    ...(subject === undefined || subject === 'company' ? [] : [`of ${subject}`]),
    ...(stories === undefined ? [] : [`${stories.length === 1 ? 'story' : 'stories'} ${stories.join(', ')} only`]),
    ...(territories === undefined ? [] : [`in ${territories.join(', ')} only`]),
    ...(places === undefined ? [] : [`at ${places.join(', ')} only`]),
    ...(attribution === undefined || attribution === 'named' ? [] : [attribution]),
  ];
  return parts.join(', ');
}

/** The options that express a scope, as written behind the uses. */
export const scopeOptions = ({ subject, audience, stories, territories, places, attribution }: ConsentScope) => ({
  audience,
  stories,
  territories,
  place: places,
  subject: subject === 'company' ? undefined : subject,
  attribution: attribution === 'named' ? undefined : attribution,
});

/** The command that asks for a scope. */
export const askCommand = ({ id }: Customer, scope: ConsentScope): string =>
  commandLine`refs ask ${id} ${scope.uses} ${scopeOptions(scope)}`;

/** The command that acts on a record. */
export const recordCommand = (
  verb: 'grant' | 'decline' | 'renew' | 'withdraw',
  { id }: Customer,
  record: string,
): string => commandLine`refs ${verb} ${id} ${record}`;
