import { consentGap, isBlocking } from '../../consent/consent-gap.ts';
import { coversAttribution } from '../../consent/coverage.ts';
import { type Exposure, exposures, exposuresIfLive } from '../../consent/exposure.ts';
import { hasChangedFile, isApproved } from '../../consent/material.ts';
import { isInTerritories } from '../../consent/territory.ts';
import type { Policy } from '../../model/config.ts';
import type { Asset, CustomerFile } from '../../model/customer.ts';
import type { Day } from '../../model/day.ts';
import { type AssetFiles, soundCustomers } from '../../model/library.ts';
import { coversAudience } from '../../model/use.ts';
import { textHash } from '../../text/hash.ts';
import type { Rule } from '../rule.ts';

const WORDS = 'We closed the books in three days.';
const GERMAN = 'Der Abschluss stand nach drei Tagen.';

const customer = (original: string, { mark = '', approved = textHash(GERMAN) } = {}) => `name: Nordlicht Robotics
status: active
health: { status: green, checked_on: 2026-09-01 }
advocates:
  - { id: pat-doe, uses: [quote], verified_on: 2026-09-01 }
consent:
  - id: public-2026
    status: granted
    uses: [quote]
    audience: public
    approval: once
    granted_on: 2026-02-01
    granted_by: Ada Lindqvist
    basis: signed-form
    evidence: vault:consents/nordlicht-2026.pdf
assets:
  - id: close-quote
    use: quote
    text: ${WORDS}
    approved_text_sha256: ${textHash(WORDS)}
${original}  - id: close-quote-de
    use: quote
    status: live
    derived_from: close-quote${mark}
    text: ${GERMAN}
    approved_text_sha256: ${approved}
`;

export const assetDerived: Rule = {
  id: 'asset/derived',
  level: 'error',
  reach: 'file',
  summary: 'a live translation, cut or other version that goes further than its original, or has outlived it',
  why: 'Whoever takes a quote back means the German one too. And a yes to the words of a role, for prospects, is no yes to the same words under a name on the front page because somebody translated them.',
  remedy:
    'Take it down where its original is retired, changed since it was approved, or without consent. Where it is wider than its original in `attribution`, `audience` or `territories`, narrow it, or ask them for more and widen the original. A permission to shorten or translate does not spare the approval of the result: have its words or its file approved too.',
  examples: {
    good: [
      { files: customer('    status: live\n') },
      {
        title: 'the original is up no more, and so is the translation',
        files: customer('    status: retired\n').replace('status: live', 'status: retired'),
      },
    ],
    bad: [
      {
        title: 'the original is retired',
        files: customer('    status: retired\n', { mark: ' # error: asset/derived' }),
      },
      {
        title: 'by name and for the public, and its original neither',
        files: customer('    status: live\n    attribution: role-only\n    audience: prospects\n', {
          mark: ' # error: asset/derived',
        }),
      },
      {
        title: 'the original was reworded after it was approved',
        files: customer('    status: live\n', { mark: ' # error: asset/derived' }).replace(WORDS, `${WORDS} Or two.`),
      },
    ],
  },
  *check(library, { today, policy }) {
    for (const { data, file } of soundCustomers(library)) {
      for (const { asset, original, at, from } of liveVersions(data, today)) {
        const faults = [
          ...faultsOf(original, library.assetFiles),
          ...(isBlocking(consentGap(data, from, policy)) ? ['no consent covers its original'] : []),
          ...widenings(asset, original, policy).map((key) => `it is wider than its original in ${key}`),
          ...(isBare(asset) ? ['nobody has approved its own words or file'] : []),
        ];
        if (faults.length === 0) continue;
        const isOfAssetFile = library.assetFiles !== undefined && hasChangedFile(original, library.assetFiles);
        yield {
          place: { file, path: ['assets', at, 'derived_from'] },
          message: `${asset.use} "${asset.id}" is live, made from "${original.id}", and ${faults.join('; ')}`,
          hint: 'take it down, or see to the original first',
          related: [{ place: { file, path: from.path }, message: 'the original' }],
          ...(isOfAssetFile && { isOfAssetFile }),
        };
      }
    }
  },
};

/** An asset that is live and made from another one, and the exposure that its original is or would be. */
interface LiveVersion {
  readonly asset: Asset;
  readonly at: number;
  readonly original: Asset;
  readonly from: Exposure;
}

function liveVersions(data: CustomerFile, today: Day): readonly LiveVersion[] {
  const { assets = [] } = data;
  if (assets.every(({ derived_from }) => derived_from === undefined)) return [];
  const indexOf = new Map(assets.map(({ id }, index) => [id, index]));
  const ifLive = exposuresIfLive(data, today);
  return exposures(data, today).flatMap(({ isAsset, isLive, path }) => {
    const at = Number(path.at(-1));
    const asset = isAsset && isLive ? assets[at] : undefined;
    const index = indexOf.get(asset?.derived_from ?? '');
    const [original, from] = index === undefined ? [] : [assets[index], ifLive[index]];
    return asset === undefined || original === undefined || from === undefined ? [] : [{ asset, at, original, from }];
  });
}

function faultsOf(original: Asset, assetFiles: AssetFiles | undefined): readonly string[] {
  if (original.status === 'retired') return ['its original is retired'];
  const isReworded =
    original.text !== undefined && original.approved_text_sha256 !== undefined && !isApproved(original);
  const isOther = assetFiles !== undefined && hasChangedFile(original, assetFiles);
  return isReworded || isOther ? ['its original is not what was approved'] : [];
}

/** The keys in which a version gives more of them away, or is shown to more people, than its original. */
function widenings(asset: Asset, original: Asset, { regions }: Policy): readonly string[] {
  const { territories: limit } = original;
  const isElsewhere =
    limit !== undefined && !(asset.territories?.every((one) => isInTerritories(one, limit, regions)) ?? false);
  return [
    ...(coversAttribution(original.attribution ?? 'named', asset.attribution ?? 'named') ? [] : ['attribution']),
    ...(coversAudience(original.audience ?? 'public', asset.audience ?? 'public') ? [] : ['audience']),
    ...(isElsewhere ? ['territories'] : []),
  ];
}

/** Says that neither words nor a file of an asset are on record. Unapproved ones are reported by rules of their own. */
const isBare = ({ text, file }: Asset): boolean => text === undefined && file === undefined;
