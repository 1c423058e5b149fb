// The judgement of a change: by its kind, and by its effect on answers.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Review } from '../../src/model/change.ts';
import type { Library } from '../../src/model/library.ts';
import { compare } from '../../src/review/compare.ts';
import { mayBearOnOthers } from '../../src/review/linked-pairs.ts';
import { reviewChanges } from '../../src/review/review-changes.ts';
import { textHash } from '../../src/text/hash.ts';
import { FILE, libraryOf } from '../library/library-of.ts';

const TODAY = '2026-10-01';

const review = (base: Library, head: Library, unchanged: Library = libraryOf({})): Review =>
  reviewChanges(compare(base, head), { base, head }, TODAY, unchanged);

const judged = ({ changes }: Review): readonly string[] =>
  changes.map(({ judgement, kind, message }) => `${judgement} ${kind}: ${message}`);

/** The answers that changed: `quote: no → ask`. */
const answers = ({ standing }: Review): readonly string[] =>
  standing.map(({ customer, use, before, after }) => {
    const [old, now] = [before, after].map(
      ({ verdict, clears_on }) => `${verdict}${clears_on ? ` until ${clears_on}` : ''}`,
    );
    return `${customer} ${use}: ${old} → ${now}`;
  });

/** A customer who can be used for logo and quote; each edit replaces a text that stands there once. */
const NORDLICHT = `name: Nordlicht Robotics GmbH
status: active
health: { status: green, checked_on: 2026-09-01 }
consent:
  - id: public-2026
    status: granted
    uses: [logo, quote]
    audience: public
    approval: once
    granted_on: 2026-02-01
    granted_by: Ada Lindqvist
    basis: signed-form
    evidence: vault:consents/2026.pdf
advocates:
  - { id: pat-doe, uses: [quote], verified_on: 2026-09-01 }
stories:
  - { id: month-end, challenge: Nine days of it. }
activity:
  - { on: 2026-09-20, use: quote, status: completed, advocate: pat-doe }
`;

function edited(text: string, ...edits: readonly (readonly [from: string, to: string])[]): string {
  return edits.reduce((all, [from, to]) => {
    expect(all.split(from), from).toHaveLength(2);
    return all.replace(from, () => to);
  }, text);
}

const edits = (...all: readonly (readonly [from: string, to: string])[]): Review =>
  review(libraryOf({ [FILE]: NORDLICHT }), libraryOf({ [FILE]: edited(NORDLICHT, ...all) }));

describe('what does what', () => {
  test('beside what makes an answer better, a typo needs no approval', () => {
    const both = edits(
      ['uses: [quote], ver', 'uses: [quote, speaking], ver'],
      ['uses: [logo, quote]', 'uses: [logo, quote, speaking]'],
      ['Nine', 'Ten'],
    );
    expect(judged(both)).toEqual([
      'approve consent-widened: widened "public-2026": uses logo, quote → logo, quote, speaking',
      'approve advocate-changed: advocate pat-doe: uses quote → quote, speaking',
      'note text-changed: story "month-end": challenge Nine days of it. → Ten days of it.',
    ]);
  });

  test('a fact of the day that makes no answer better needs none, though it could have', () => {
    const base = edited(NORDLICHT, ['status: active', 'status: retired']);
    const checked = edited(base, ['checked_on: 2026-09-01', 'checked_on: 2026-09-20']);
    expect(judged(review(libraryOf({ [FILE]: base }), libraryOf({ [FILE]: checked })))).toEqual([
      'note health-changed: health: checked on 2026-09-01 → 2026-09-20',
    ]);
    expect(judged(edits(['status: active', 'status: retired'], ['status: green', 'status: amber']))).toEqual([
      'look status-changed: status: active → retired',
      'note health-changed: health: status green → amber',
    ]);
  });

  test('two that only together make an answer better need approval both', () => {
    const base = edited(NORDLICHT, ['status: active', 'status: paused'], ['status: green', 'status: red']);
    expect(judged(review(libraryOf({ [FILE]: base }), libraryOf({ [FILE]: NORDLICHT })))).toEqual([
      'approve status-changed: status: paused → active',
      'approve health-changed: health: status red → green',
    ]);
  });

  test('two that do so each by itself, too', () => {
    const base = edited(NORDLICHT, [
      'on: 2026-09-20, use: quote, status: completed',
      'on: 2026-10-20, use: quote, status: agreed',
    ]);
    const head = edited(
      base,
      ['status: agreed', 'status: cancelled'],
      ['stories:', '  - { id: zoe, uses: [quote], verified_on: 2026-09-01 }\nstories:'],
    );
    expect(judged(review(libraryOf({ [FILE]: base }), libraryOf({ [FILE]: head })))).toEqual([
      'approve advocate-added: advocate added: zoe, willing to do quote',
      'approve activity-updated: activity updated: quote of 2026-10-20 (agreed) with pat-doe: status agreed → cancelled',
    ]);
  });

  test('one that needs another, whichever of two: all three need approval', () => {
    const people = (kim: string, lou: string) =>
      edited(
        NORDLICHT,
        ['uses: [logo, quote]', 'uses: [quote]'],
        [', advocate: pat-doe', ''],
        [
          '  - { id: pat-doe, uses: [quote], verified_on: 2026-09-01 }\n',
          `  - { id: kim, uses: [quote], status: ${kim} }\n  - { id: lou, uses: [quote], status: ${lou} }\n`,
        ],
      );
    const base = edited(people('left', 'left'), ['status: active\n', 'status: paused\n']);
    const both = review(libraryOf({ [FILE]: base }), libraryOf({ [FILE]: people('active', 'active') }));
    expect(judged(both).map((line) => line.split(':')[0])).toEqual([
      'approve status-changed',
      'approve advocate-returned',
      'approve advocate-returned',
    ]);
  });

  test('a day to come counts as today does', () => {
    const later = edits(['checked_on: 2026-09-01', 'checked_on: 2026-09-20']);
    expect(judged(later)).toEqual(['approve health-changed: health: checked on 2026-09-01 → 2026-09-20']);
    expect(answers(later)).toEqual([]);
  });

  test('a story, a territory and an audience that nobody asks about by default count as well', () => {
    const grant = (limit: string) => edited(NORDLICHT, ['    approval: once', `    approval: once\n    ${limit}`]);
    const kinds = (before: string, after: string) =>
      judged(review(libraryOf({ [FILE]: before }), libraryOf({ [FILE]: after })));
    const internal = edited(NORDLICHT, ['audience: public', 'audience: internal'], ['status: green', 'status: amber']);
    expect(kinds(internal, edited(internal, ['status: amber', 'status: green']))).toEqual([
      'approve health-changed: health: status amber → green',
    ]);
    const refused = edited(
      internal,
      ['audience: internal', 'audience: public'],
      [
        'advocates:',
        '  - { id: not-public, status: declined, uses: [logo, quote], audience: public, declined_on: 2026-03-01 }\nadvocates:',
      ],
    );
    expect(kinds(refused, edited(refused, ['status: amber', 'status: green']))).toEqual([
      'approve health-changed: health: status amber → green',
    ]);
    const asset = (territory: string) =>
      `${grant('territories: [emea]')}assets: [{ id: q, use: quote, status: live, territories: [${territory}], text: ok, approved_text_sha256: ${textHash('ok')} }]\n`;
    expect(kinds(asset('amer'), asset('emea'))).toEqual(['approve text-changed: quote "q": territories amer → emea']);
    expect(kinds(asset('amer, emea'), asset('amer'))).toEqual([
      'look text-changed: quote "q": territories amer, emea → amer',
    ]);
    const told = edited(grant('stories: [month-end]'), ['{ id: month-end,', '{ id: month-end, advocates: [],']);
    expect(kinds(told, edited(told, ['advocates: [],', 'advocates: [pat-doe],']))).toEqual([
      'approve text-changed: story "month-end": advocates none → pat-doe',
    ]);
  });

  test('a story that a grant covers already is no wider consent; one that it is widened to is', () => {
    const more = '  - { id: scrap }\nactivity:';
    expect(judged(edits(['activity:', more]))).toEqual(['look story-added: story "scrap" added']);
    const limited = edited(NORDLICHT, ['    approval: once', '    approval: once\n    stories: [month-end]']);
    const widened = edited(limited, ['activity:', more], ['stories: [month-end]', 'stories: [month-end, scrap]']);
    expect(judged(review(libraryOf({ [FILE]: limited }), libraryOf({ [FILE]: widened })))).toEqual([
      'approve consent-widened: widened "public-2026": stories month-end → month-end, scrap',
      'look story-added: story "scrap" added',
    ]);
  });

  test('a story may be one that they said no to, under another name', () => {
    const no =
      '  - { id: no, status: declined, uses: [quote], stories: [month-end], declined_on: 2026-03-01 }\nadvocates:';
    const base = edited(NORDLICHT, ['advocates:', no]);
    const head = edited(base, ['activity:', '  - { id: close }\nactivity:']);
    expect(judged(review(libraryOf({ [FILE]: base }), libraryOf({ [FILE]: head })))).toEqual([
      'approve story-added: story "close" added',
    ]);
  });

  test('without any story a customer may be spoken of as such', () => {
    expect(judged(edits(['stories:\n  - { id: month-end, challenge: Nine days of it. }\n', '']))).toEqual([
      'approve story-removed: story "month-end" removed',
    ]);
  });

  test('a request is no consent, and what waits for nothing known is not better than no', () => {
    const asked =
      '  - { id: award, status: requested, uses: [award], audience: public, requested_on: 2026-09-28 }\nadvocates:';
    const requested = edits(['advocates:', asked]);
    expect(judged(requested)).toEqual(['note consent-requested: requested "award": award for public']);
    expect(answers(requested)).toEqual(['nordlicht award: no → wait']);
  });
});

describe('what is shown or promised', () => {
  const LOGO = 'assets: [{ id: logo-wall, use: logo, status: draft }]\nactivity:';
  const base = edited(NORDLICHT, ['activity:', LOGO]);
  const told = (...all: readonly (readonly [from: string, to: string])[]) =>
    judged(
      review(libraryOf({ [FILE]: edited(base, ...all.slice(0, -1)) }), libraryOf({ [FILE]: edited(base, ...all) })),
    );
  const LIVE = ['status: draft', 'status: live'] as const;

  test('needs approval where standing says no or wait, and not where it is allowed', () => {
    expect(told(LIVE)).toEqual(['look asset-published: published: logo "logo-wall"']);
    for (const no of [
      ['status: active', 'status: retired'],
      ['status: green', 'status: red'],
      ['    granted_on: 2026-02-01', '    granted_on: 2026-12-01'],
      ['uses: [logo, quote]', 'uses: [quote]'],
      ['    approval: once', '    approval: once\n    attribution: blinded'],
    ] as const) {
      expect(told(no, LIVE), no[1]).toEqual(['approve asset-published: published: logo "logo-wall"']);
    }
  });

  test('so does a placement, on the day on which it goes up', () => {
    const placed = (since: string) =>
      ['status: draft }', `status: draft, placements: [{ where: x, since: ${since} }] }`] as const;
    const ending = ['    granted_on: 2026-02-01', '    granted_on: 2026-02-01\n    expires_on: 2026-11-30'] as const;
    expect(told(ending, placed('2026-11-30'))).toEqual([
      'look placement-added: placement added: logo "logo-wall" at x',
    ]);
    expect(told(ending, placed('2026-12-01'))).toEqual([
      'approve placement-added: placement added: logo "logo-wall" at x',
    ]);
  });

  test('so does an engagement, by the one who does it and for whom it is', () => {
    const excluding = edited(
      base,
      ['uses: [logo, quote]', 'uses: [speaking, quote]'],
      ['uses: [quote], ver', 'uses: [speaking, quote], ver'],
      ['stories:', 'excludes: [acme]\nstories:'],
    );
    const scheduled = (entry: string) =>
      judged(
        review(
          libraryOf({ [FILE]: excluding }),
          libraryOf({ [FILE]: `${excluding}  - { on: 2026-12-01, use: speaking, status: scheduled, ${entry} }\n` }),
        ),
      ).map((line) => line.split(':')[0]);
    expect(scheduled('advocate: pat-doe, prospect: globex')).toEqual(['note activity-logged']);
    expect(scheduled('advocate: pat-doe, prospect: Acme GmbH')).toEqual(['approve activity-logged']);
    const gone = edited(excluding, ['uses: [speaking, quote], ver', 'uses: [speaking, quote], status: left, ver']);
    const entry = '  - { on: 2026-12-01, use: speaking, status: scheduled, advocate: pat-doe, prospect: globex }\n';
    expect(judged(review(libraryOf({ [FILE]: gone }), libraryOf({ [FILE]: gone + entry })))).toEqual([
      'approve activity-logged: activity logged: speaking of 2026-12-01 (scheduled) with pat-doe',
    ]);
  });

  test('what was so before is not what the change does, and less of it is free', () => {
    const refused = edited(base, ['status: active', 'status: retired'], LIVE);
    const kinds = (head: string) => judged(review(libraryOf({ [FILE]: refused }), libraryOf({ [FILE]: head })));
    expect(kinds(edited(refused, ['Nine', 'Ten']))[0]).toMatch(/^note text-changed/);
    expect(kinds(edited(refused, ['status: live', 'status: retired']))).toEqual([
      'note asset-retired: retired: logo "logo-wall"',
    ]);
    expect(kinds(edited(refused, ['status: live', 'status: live, audience: internal']))).toEqual([
      'look text-changed: logo "logo-wall": audience nothing → internal',
    ]);
  });

  test('of a customer who is new, or whose file could not be read, all of it is new', () => {
    const live = edited(NORDLICHT, ['activity:', LOGO.replace('draft', 'live')], ['status: active', 'status: retired']);
    expect(judged(review(libraryOf({}), libraryOf({ [FILE]: live })))[0]).toMatch(/^approve customer-added/);
    expect(judged(review(libraryOf({ [FILE]: `${live}colour: red\n` }), libraryOf({ [FILE]: live })))).toEqual([
      'approve text-changed: file fixed: what changed in it could not be compared',
    ]);
  });

  test('a quote goes up in words that were approved', () => {
    const quote = (words: string) =>
      edited(NORDLICHT, ['activity:', `assets: [{ id: q, use: quote, advocate: pat-doe, ${words} }]\nactivity:`]);
    const published = (words: string) =>
      judged(review(libraryOf({ [FILE]: quote(words) }), libraryOf({ [FILE]: quote(`${words}, status: live`) })));
    expect(published('text: Nine days.')).toEqual(['approve asset-published: published: quote "q"']);
    expect(published(`text: Nine days., approved_text_sha256: ${textHash('Ten days.')}`)).toEqual([
      'approve asset-published: published: quote "q"',
    ]);
    expect(published(`text: Nine days., approved_text_sha256: ${textHash('Nine days.')}`)).toEqual([
      'look asset-published: published: quote "q"',
    ]);
  });
});

test('of a file that nobody could have written, every change that could do something needs approval', () => {
  const stories = Array.from({ length: 300 }, (_, nth) => `  - { id: story-${nth} }\n`).join('');
  const territories = Array.from({ length: 300 }, (_, nth) => `t${nth}`).join(', ');
  const huge = edited(
    NORDLICHT,
    ['activity:', `${stories}activity:`],
    ['    approval: once', `    approval: once\n    territories: [${territories}]`],
    ['status: green', 'status: amber'],
  );
  const red = edited(huge, ['status: amber', 'status: red'], ['Nine', 'Ten']);
  expect(judged(review(libraryOf({ [FILE]: huge }), libraryOf({ [FILE]: red })))).toEqual([
    'approve health-changed: health: status amber → red',
    'note text-changed: story "month-end": challenge Nine days of it. → Ten days of it.',
  ]);
});

test('two customers of one id are judged each by itself', () => {
  const [here, there] = ['customers/a/nordlicht.yaml', 'customers/b/nordlicht.yaml'];
  const amber = edited(NORDLICHT, ['status: green', 'status: amber']);
  const changed = review(
    libraryOf({ [here]: amber, [there]: NORDLICHT }),
    libraryOf({ [here]: NORDLICHT, [there]: amber }),
  );
  expect(judged(changed)).toEqual([
    'approve health-changed: health: status amber → green',
    'note health-changed: health: status green → amber',
  ]);
});

describe('customers', () => {
  test('one who is new and can be used at once needs approval; one who cannot is worth a look', () => {
    const [nobody, ready] = [libraryOf({}), libraryOf({ [FILE]: NORDLICHT })];
    const added = review(nobody, ready);
    expect(judged(added).map((line) => line.split(':')[0])).toEqual([
      'approve customer-added',
      'approve consent-granted',
    ]);
    expect(answers(added)).toEqual(['nordlicht logo: no → ready', 'nordlicht quote: no → wait until 2026-10-20']);
    expect(judged(review(nobody, libraryOf({ [FILE]: 'name: N\n' })))).toEqual([
      'look customer-added: customer added: N (nominated)',
    ]);
    expect(judged(review(nobody, libraryOf({ [FILE]: 'name: [\n' })))).toEqual([
      'approve customer-added: customer added: nordlicht (nominated)',
    ]);
  });

  test('one who goes takes the records along', () => {
    const [nobody, ready] = [libraryOf({}), libraryOf({ [FILE]: NORDLICHT })];
    expect(judged(review(ready, nobody)).map((line) => line.split(':')[0])).toEqual([
      'approve customer-removed',
      'approve consent-rewritten',
    ]);
    expect(answers(review(ready, nobody))).toEqual([
      'nordlicht logo: ready → no',
      'nordlicht quote: wait until 2026-10-20 → no',
    ]);
    // Nothing of theirs is lost, but their name may then stand anywhere.
    expect(judged(review(libraryOf({ [FILE]: 'name: N\n' }), nobody))).toEqual([
      'approve customer-removed: customer removed: N (nominated)',
    ]);
    // Nobody knows what was in it.
    expect(judged(review(libraryOf({ [FILE]: 'name: [\n' }), nobody))).toEqual([
      'approve customer-removed: customer removed: nordlicht (nominated)',
    ]);
  });

  test('one who lies elsewhere may be somebody else’s to agree to; of whom nothing is known, nothing is lost', () => {
    const moved = 'customers/old/nordlicht.yaml';
    expect(judged(review(libraryOf({ [FILE]: NORDLICHT }), libraryOf({ [moved]: NORDLICHT })))).toEqual([
      `approve text-changed: file moved: ${FILE} → ${moved}`,
    ]);
    expect(judged(review(libraryOf({ [FILE]: 'name: N\n' }), libraryOf({ [moved]: 'name: N\n' })))).toEqual([
      `look text-changed: file moved: ${FILE} → ${moved}`,
    ]);
    expect(judged(review(libraryOf({ [FILE]: NORDLICHT }), libraryOf({ 'customers/north.yaml': NORDLICHT })))).toEqual([
      'approve customer-renamed: customer renamed: nordlicht → north',
    ]);
  });

  test('one who said no, or must not be asked, goes with what they said', () => {
    for (const held of [
      'status: do-not-contact',
      'excludes: [acme]',
      'limits: { any: { max: 1, per: 1y } }',
      'advocates: [{ id: kim, status: left }]',
      'consent: [{ id: no, status: declined, uses: [quote], declined_on: 2026-01-01 }]',
    ]) {
      const gone = review(libraryOf({ [FILE]: `name: N\n${held}\n` }), libraryOf({}));
      expect(judged(gone)[0], held).toMatch(/^approve customer-removed/);
    }
  });

  test('consent does not pass to another company with the file', () => {
    const other = { 'customers/hallig.yaml': edited(NORDLICHT, ['Nordlicht Robotics GmbH', 'Hallig Robotics AG']) };
    expect(judged(review(libraryOf({ [FILE]: NORDLICHT }), libraryOf(other)))).toEqual([
      'approve customer-renamed: customer renamed: nordlicht → hallig',
      'approve text-changed: name Nordlicht Robotics GmbH → Hallig Robotics AG',
    ]);
  });

  test('a file that breaks, is fixed, or has errors before and after needs approval: nobody knows what changed in it', () => {
    const [sound, broken] = [libraryOf({ [FILE]: NORDLICHT }), libraryOf({ [FILE]: `${NORDLICHT}colour: red\n` })];
    expect(judged(review(broken, sound))).toEqual([
      'approve text-changed: file fixed: what changed in it could not be compared',
    ]);
    expect(judged(review(sound, broken))).toEqual([
      'approve text-changed: file broke: what changed in it could not be compared',
    ]);
    expect(judged(review(broken, libraryOf({ [FILE]: `${NORDLICHT}colour: blue\n` })))).toEqual([
      'approve text-changed: file still broken: what changed in it could not be compared',
    ]);
    expect(review(broken, broken).changes).toEqual([]);
    expect(answers(review(broken, sound))).toContain('nordlicht logo: no → ready');
    const [quiet, faulty] = [libraryOf({ [FILE]: 'name: N\n' }), libraryOf({ [FILE]: 'name: N\ncolour: red\n' })];
    expect(judged(review(faulty, quiet))).toEqual([
      'approve text-changed: file fixed: what changed in it could not be compared',
    ]);
    expect(judged(review(libraryOf({}), faulty))).toEqual(['approve customer-added: customer added: N (nominated)']);
  });
});

describe('the policy', () => {
  const config = (policy: string) => `version: 1\npolicy: { ${policy} }\n`;
  const LOOSER = config('rest: { any: 5d }');

  test('is everybody’s: a customer who did not change answers for it too', () => {
    const [base, head] = [libraryOf({}, config('')), libraryOf({}, LOOSER)];
    const nobody = review(base, head);
    expect(judged(nobody)).toEqual(['approve rest-shortened: rest shortened: rest.any 30d → 5d']);
    expect(answers(nobody)).toEqual([]);
    const everybody = review(base, head, libraryOf({ [FILE]: NORDLICHT }, LOOSER));
    expect(judged(everybody)).toEqual(judged(nobody));
    expect(answers(everybody)).toEqual(['nordlicht quote: wait until 2026-10-20 → ready']);
    const tighter = review(head, base, libraryOf({ [FILE]: NORDLICHT }));
    expect(judged(tighter)).toEqual(['note policy-tightened: policy tightened: rest.any 5d → 30d']);
    expect(answers(tighter)).toEqual(['nordlicht quote: ready → wait until 2026-10-20']);
  });

  test('in months instead of days it may be looser in a short one', () => {
    const inFebruary = edited(
      NORDLICHT,
      ['on: 2026-09-20', 'on: 2027-02-01'],
      ['status: completed', 'status: agreed'],
      ['checked_on: 2026-09-01', 'checked_on: 2027-01-31'],
    );
    const [days, months] = ['30d', '1mo'].map((rest) =>
      libraryOf({ [FILE]: inFebruary }, config(`rest: { any: ${rest} }`)),
    );
    if (!days || !months) throw new Error('two libraries');
    expect(judged(weighedOn('2027-02-01', days, months))).toEqual([
      'approve rest-shortened: rest shortened: rest.any 30d → 1mo',
      'note policy-tightened: policy tightened: rest.any 30d → 1mo',
    ]);
  });

  const weighedOn = (today: string, base: Library, head: Library): Review =>
    reviewChanges(compare(base, head), { base, head }, today);

  test('of a config that was broken nobody knows what was looser', () => {
    const [broken, sound] = [libraryOf({}, 'version: 1\npolice: {}\n'), libraryOf({}, config(''))];
    expect(judged(review(broken, sound))).toEqual([
      'approve text-changed: file fixed: what changed in it could not be compared',
    ]);
    expect(judged(review(sound, broken))).toEqual([
      'approve text-changed: file broke: what changed in it could not be compared',
    ]);
  });
});

test('without evidence, what gives consent is in error, at its record', () => {
  const widened = edits(
    ['    evidence: vault:consents/2026.pdf\n', ''],
    ['uses: [logo, quote]', 'uses: [logo, quote, award]'],
  );
  expect(widened.faults).toEqual([
    {
      rule: 'consent/no-evidence',
      place: { file: FILE, path: ['consent', 0] },
      message: '"public-2026" is widened without evidence',
      hint: 'write under "evidence" where the proof is kept, or take the change back',
    },
  ]);
  expect(edits(['uses: [logo, quote]', 'uses: [logo, quote, award]']).faults).toEqual([]);
  expect(
    edits(['    evidence: vault:consents/2026.pdf\n', ''], ['uses: [logo, quote]', 'uses: [logo]']).faults,
  ).toEqual([]);
  const bare = edited(NORDLICHT, ['    evidence: vault:consents/2026.pdf\n', '']);
  expect(review(libraryOf({}), libraryOf({ [FILE]: bare })).faults.map(({ message }) => message)).toEqual([
    '"public-2026" is granted without evidence',
  ]);
});

test('a branch that renews one consent, quietly widens another, deletes an entry and fixes a typo', () => {
  const file = 'customers/nordlicht.yaml';
  const text = readFileSync(`examples/${file}`, 'utf8');
  const config = readFileSync('examples/refs.config.yaml', 'utf8');
  const head = edited(
    text,
    [
      '\nadvocates:\n',
      `  - id: time-2027
    status: granted
    uses: [reference-call, site-visit]
    audience: public
    approval: once
    granted_on: 2026-09-28
    expires_on: 2028-01-31
    granted_by: Karl Ohlsen
    basis: email
    evidence: vault:consents/nordlicht-time-2027.eml

advocates:
`,
    ],
    ['    stories: [month-end]                   # nothing about the shop floor: that is their edge\n', ''],
    [text.slice(text.indexOf('  - id: call-tessaro'), text.indexOf('\ngives:')), ''],
    ['Grippers fail without a sound', 'Grippers fail without any sound'],
  );
  const result = review(libraryOf({ [file]: text }, config), libraryOf({ [file]: head }, config));
  expect(judged(result)).toEqual([
    'approve consent-widened: widened "public-2026": stories month-end → all',
    'approve consent-renewed: renewed time-2026 as time-2027: until 2028-01-31 (was 2027-01-31), given by Karl Ohlsen (no role on record), email, evidence vault:consents/nordlicht-time-2027.eml',
    'note text-changed: story "quiet-grippers": challenge …ppers fail without a sound. The first anyone heard of it was the silence of a st… → …ppers fail without any sound. The first anyone heard of it was the silence of a …',
    'approve activity-rewritten: activity deleted: reference-call of 2026-08-04 (completed) with pat-doe',
  ]);
  expect(answers(result)).toEqual([]);
  expect(result.faults).toEqual([]);
});

test('a quiet period that a parent drops lets its companies speak, and they are listed', () => {
  const parent = (rest: string) => libraryOf({ [FILE.replace('nordlicht', 'globex-group')]: `name: Globex\n${rest}` });
  const [base, head] = [parent('quiet_periods: [{ from: 2026-09-20 }]\n'), parent('')] as const;
  const child = libraryOf({ [FILE]: `${NORDLICHT}parent: globex-group\n` });
  expect(mayBearOnOthers(base, head)).toBe(true);
  expect(answers(review(base, head, child))).toContain('nordlicht logo: no → ready');
  expect(judged(review(base, head, child))[0]).toMatch(/^approve /);
});

test('a refusal of the name that goes makes the logo better', () => {
  const refusal = `  - { id: no, status: declined, uses: [name], declined_on: 2026-09-10, reason: other }\nadvocates:`;
  const base = libraryOf({ [FILE]: NORDLICHT.replace('advocates:', refusal) });
  const head = libraryOf({ [FILE]: NORDLICHT });
  expect(answers(review(base, head))).toContain('nordlicht logo: ask → ready');
});
