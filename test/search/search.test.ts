import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/library/config.ts';
import { loadLibrary } from '../../src/library/load.ts';
import type { Library } from '../../src/model/library.ts';
import type { ChoiceFacet, Match, Query, SearchResult } from '../../src/model/match.ts';
import { resolveFacet } from '../../src/search/facets.ts';
import { search } from '../../src/search/search.ts';
import { runs } from '../properties.ts';
import { changed, exampleLibrary, exampleSources, nameOf, source, typed } from './example-library.ts';

const library = exampleLibrary();

/** The uses that are ready for a match. */
const readyFor = (match: Match | undefined): readonly string[] | undefined => match?.ready?.map(({ use }) => use);

/** Searches for a typed text, on the reference day. */
const find = (line: string, asked: Partial<Query> = {}, where: Library = library): SearchResult =>
  search(where, { on: '2026-10-01', ...typed(line, where), ...asked });

const namesOf = (line: string, asked: Partial<Query> = {}, where: Library = library): readonly string[] =>
  find(line, asked, where).matches.map(nameOf);

/** A library for one test. */
const libraryOf = (config: string, files: Readonly<Record<string, string>>): Library =>
  loadLibrary(
    loadConfig(source('refs.config.yaml', `version: 1\n${config}`)),
    Object.entries(files).map(([file, text]) => source(file, text)),
  );

/** The library with some of its files replaced. */
const libraryWith = (...replaced: readonly ReturnType<typeof source>[]): Library =>
  exampleLibrary([...exampleSources.filter(({ file }) => !replaced.some((other) => other.file === file)), ...replaced]);

describe('facets', () => {
  test.each([
    [
      '--industry manufacturing',
      [
        'hoshimori-precision/small-lots',
        'kestrelby-components/night-shift',
        'nordlicht/month-end',
        'nordlicht/quiet-grippers',
      ],
    ],
    ['--industry healthcare', ['larkmoor-health/one-bill', 'larkmoor-health/theatre-stock', 'saltmere-hospitals']],
    ['--segment smb', ['orrinvale-credit-union/call-report']],
    ['--region apac', ['cobalt-harbour/gate-queue', 'cobalt-harbour/customs-papers', 'hoshimori-precision/small-lots']],
    [
      '--use-case inventory',
      [
        'cafe-aurora/cardamom',
        'cafe-aurora/stocktake-tablets',
        'larkmoor-health/theatre-stock',
        'polder-vane/pick-paths',
      ],
    ],
    ['--persona it', ['cobalt-harbour/gate-queue', 'northmere-university']],
    ['--language fr --region emea', ['silbertobel/four-eyes', 'nordlicht/month-end', 'pennyroyal-mutual/claims-leak']],
    ['--outcome reading bill', ['halvorsund-grid/meters']],
    [
      '--replaces spreadsheets',
      [
        'silbertobel/four-eyes',
        'nordlicht/month-end',
        'orrinvale-credit-union/call-report',
        'stadt-lindenfurt/open-budget',
      ],
    ],
    [
      '--product beacon --region emea',
      [
        'halvorsund-grid/meters',
        'havbris-kraft',
        'nordlicht/month-end',
        'nordlicht/quiet-grippers',
        'northmere-university',
        'pennyroyal-mutual/solvency',
        'pennyroyal-mutual/claims-leak',
        'polder-vane/pick-paths',
      ],
    ],
  ])('%s leaves just these, by name and in the order of the file', (line, expected) => {
    expect(namesOf(line)).toEqual(expected);
  });

  test('a product that none of a customer’s stories is about leaves the customer as such', () => {
    expect(namesOf('--product cirrus')).toEqual([
      'brackwater-outfitters/waders',
      'cafe-aurora/cardamom',
      'cobalt-harbour',
      'hoshimori-precision/small-lots',
      'tindervik-software',
    ]);
  });

  test('persona and language are asked of one and the same person, who has not left', () => {
    expect(namesOf('--persona executive --language ta')).toEqual([]);
    expect(namesOf('--persona operations --region apac')).toEqual(['hoshimori-precision/small-lots']);
  });

  test('the words of an outcome have to stand in one outcome', () => {
    expect(namesOf('--outcome lead time spindle')).toEqual(['hoshimori-precision/small-lots']);
    expect(namesOf('--outcome lead time overtime')).toEqual([]);
    expect(namesOf('--replaces gut filling')).toEqual(['cafe-aurora/cardamom']);
  });

  test('a facet narrows what the words find, whatever it is', () => {
    const lines = ['nordlicht', 'atlas', 'bank', 'report regulator', 'harbour', 'controller'];
    const facets = [
      '--product atlas',
      '--industry bank',
      '--region emea',
      '--use-case regulatory-reporting',
      '--persona finance',
      '--language en',
      '--replaces spreadsheets',
      '--outcome days',
    ];
    for (const line of lines) {
      for (const facet of facets)
        expect(namesOf(line)).toEqual(expect.arrayContaining([...namesOf(`${line} ${facet}`)]));
    }
  });

  test('any of several values will do, and of none nothing', () => {
    expect(namesOf('', { facets: { industry: ['energy', 'public-sector'] } })).toEqual([
      'dourada-energia/turbines',
      'halvorsund-grid/meters',
      'havbris-kraft',
      'stadt-lindenfurt/open-budget',
    ]);
    expect(namesOf('', { facets: { industry: [] } })).toEqual([]);
  });
});

describe('what is typed for a facet', () => {
  test.each<[ChoiceFacet, string, readonly string[], 'as typed' | 'a guess']>([
    ['industry', 'financial-services', ['financial-services'], 'as typed'],
    ['industry', 'Financial Services', ['financial-services'], 'as typed'],
    ['industry', 'bank', ['financial-services'], 'as typed'],
    ['industry', 'banks', ['financial-services'], 'a guess'],
    ['industry', 'services', ['financial-services'], 'a guess'],
    ['industry', 'manufacturng', ['manufacturing'], 'a guess'],
    ['industry', 'finacial', ['financial-services'], 'a guess'],
    ['product', 'ATLAS', ['atlas'], 'as typed'],
    ['product', 'atlass', ['atlas'], 'a guess'],
    ['product', 'Beacon Analytics', ['beacon'], 'as typed'],
    ['segment', 'mid market', ['mid-market'], 'as typed'],
    ['segment', 'mittelstand', ['mid-market'], 'as typed'],
    ['region', 'europe', ['emea'], 'as typed'],
    ['region', 'asia', ['apac'], 'as typed'],
    ['region', 'emae', ['emea'], 'a guess'],
    ['use-case', 'year end close', ['financial-close'], 'as typed'],
    ['use-case', 'planning', ['demand-planning'], 'a guess'],
    ['persona', 'C-Level', ['executive'], 'as typed'],
    ['language', 'German', ['de'], 'as typed'],
    ['language', 'pt', ['pt-BR'], 'as typed'],
    ['language', 'portugese', ['pt-BR'], 'a guess'],
    ['language', 'no', ['no'], 'as typed'],
  ])('--%s %s means %j, %s', (facet, text, values, how) => {
    expect(resolveFacet(library, facet, text)).toEqual({ values, isGuess: how === 'a guess' });
  });

  test('an unknown value gives the nearest, and all known values', () => {
    expect(resolveFacet(library, 'region', 'exxa')).toEqual({
      unknown: 'exxa',
      known: ['emea', 'amer', 'apac'],
    });
    expect(resolveFacet(library, 'product', 'qqqq')).toEqual({
      unknown: 'qqqq',
      known: ['atlas', 'beacon', 'cirrus', 'pulse'],
    });
    expect(resolveFacet(library, 'industry', 'e')).toMatchObject({ unknown: 'e' });
    expect(resolveFacet(library, 'product', '!?')).toMatchObject({ unknown: '!?' });
  });

  test('where the taxonomy lists nothing, what the library says counts', () => {
    const free = libraryOf('', {
      'customers/ebbwater.yaml':
        'name: Ebbwater\nregion: Nordics\nindustry: Paper & pulp\nstories: [{ id: mill, title: The mill }]',
      'customers/tarn.yaml': 'name: Tarn\nregion: Alps\nindustry: paper & pulp',
    });
    expect(resolveFacet(free, 'region', 'nordic')).toEqual({ values: ['Nordics'], isGuess: true });
    expect(resolveFacet(free, 'industry', 'paper-pulp')).toEqual({
      values: ['Paper & pulp', 'paper & pulp'],
      isGuess: false,
    });
    expect(resolveFacet(free, 'region', 'Andes')).toMatchObject({ known: ['Alps', 'Nordics'] });
    expect(namesOf('--industry paper', {}, free)).toEqual(['ebbwater/mill', 'tarn']);
  });

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('%s is a word like others', (word) => {
    expect(resolveFacet(library, 'product', word)).toMatchObject({ unknown: word });
    expect(namesOf(word)).toEqual([]);
    const odd = libraryOf('', { 'customers/odd.yaml': `name: Odd\nindustry: ${word}` });
    expect(resolveFacet(odd, 'industry', word)).toEqual({ values: [word], isGuess: false });
    const [match] = find(`${word} --industry ${word}`, {}, odd).matches;
    expect(match?.customer.id).toBe('odd');
    expect(match?.matched.map(({ text }) => text)).toEqual([word]);
  });
});

describe('a story, or the customer as such', () => {
  test('without words everything is there: each story, and a customer that has none', () => {
    const names = namesOf('');
    expect(names).toHaveLength(25);
    expect(names.filter((name) => !name.includes('/')).sort()).toEqual([
      'havbris-kraft',
      'northmere-university',
      'saltmere-hospitals',
      'tanagrove-labs',
      'tindervik-software',
    ]);
    expect(find('').matches.every(({ score, matched }) => score === 1 && matched.length === 0)).toBe(true);
  });

  test('who the customer is finds it as such first, and then its stories', () => {
    expect(namesOf('nordlicht')).toEqual(['nordlicht', 'nordlicht/month-end', 'nordlicht/quiet-grippers']);
    expect(namesOf('European robotics maker')[0]).toBe('nordlicht');
  });

  test('a product finds the stories about it, and the customer as such where there is none', () => {
    expect(namesOf('beacon').filter((name) => !name.includes('/'))).toEqual(['havbris-kraft', 'northmere-university']);
    expect(namesOf('cirrus').filter((name) => !name.includes('/'))).toEqual(['cobalt-harbour', 'tindervik-software']);
  });

  test('a person is found with the stories they may tell', () => {
    expect(namesOf('zoë')).toEqual(['nordlicht', 'nordlicht/month-end']);
    expect(namesOf('idris')).toEqual(['pennyroyal-mutual', 'pennyroyal-mutual/claims-leak']);
  });

  test('what kind of customer it is finds its stories, and itself only where it has none', () => {
    expect(namesOf('healthcare')).toEqual([
      'larkmoor-health/one-bill',
      'larkmoor-health/theatre-stock',
      'saltmere-hospitals',
    ]);
  });

  test('words of the customer and of a story find the story', () => {
    expect(namesOf('nordlicht gripper')).toEqual(['nordlicht/quiet-grippers']);
  });

  test('what a person does not want to speak about, or left behind, does not find them', () => {
    expect(namesOf('pricing')).toEqual(['brackwater-outfitters/waders']); // of its full price
    expect(namesOf('lucien pereira')).toContain('cobalt-harbour');
    expect(namesOf('lucien french')).toEqual([]);
  });

  test('the words of a quote that is no longer, or not yet, live say so', () => {
    const fieldOf = (line: string) => find(line).matches[0]?.matched[0]?.field;
    expect(fieldOf('burial at sea')).toBe('quote.retired');
    expect(fieldOf('plans a weekend')).toBe('quote.draft');
    expect(fieldOf('never see cirrus guests')).toBe('quote');
  });
});

describe('words', () => {
  test('every word has to match; a near miss lists the words that it lacks', () => {
    const { total, matches, nearest } = find('month end blockchain');
    expect([total, matches]).toEqual([0, []]);
    expect(nearest.map((match) => [nameOf(match), match.missing])[0]).toEqual(['nordlicht/month-end', ['blockchain']]);
    expect(find('xyzzy plugh month').nearest).toEqual([]);
    expect(find('month end').matches.every(({ missing }) => missing.length === 0)).toBe(true);
  });

  test('a word that the library has is not taken for a misspelling of another', () => {
    const found = (line: string) =>
      new Set(
        find(line).matches.flatMap(({ matched }) =>
          matched.flatMap(({ text, highlights }) =>
            highlights.map(([start, end]) => text.slice(start, end).toLowerCase()),
          ),
        ),
      );
    expect(found('gate')).toEqual(new Set(['gate'])); // and not late, date or rate
    expect(found('port')).toEqual(new Set(['port', 'portuguese'])); // and not report or support
    expect(found('month')).toEqual(new Set(['month', 'months']));
  });

  test('but it is where nothing has all the words otherwise', () => {
    expect(namesOf('mouth end close')).toEqual(['nordlicht/month-end']);
    expect(namesOf('moth end close')).toEqual(['nordlicht/month-end']);
  });

  test('a misspelling means the nearest words, in all their forms', () => {
    expect(namesOf('hopsital')).toEqual([
      'saltmere-hospitals',
      'larkmoor-health/one-bill',
      'larkmoor-health/theatre-stock',
    ]);
    expect(namesOf('tostring')).toEqual([]); // monitoring has toring in it, and is another word
  });

  test('short words, numbers, and words without end have to be right', () => {
    expect(namesOf('ert')).toEqual([]);
    expect(namesOf('1461 entries')).toEqual([]);
    expect(namesOf('1,460 entries')).toEqual(['nordlicht/month-end']);
    const word = 'donaudampfschifffahrtsgesellschaft';
    const long = libraryOf('', { 'customers/long.yaml': `name: ${word}` });
    expect(namesOf(word, {}, long)).toEqual(['long']);
    expect(namesOf(word.replace('dampf', 'damqf'), {}, long)).toEqual([]);
  });

  test('fillers do not have to match, unless there is nothing else', () => {
    expect(namesOf('the closing of the books in a month')).toEqual(namesOf('closing books month'));
    expect(namesOf('with').length).toBeGreaterThan(0);
    const terse = libraryOf('', { 'customers/terse.yaml': 'name: Terse\nstories: [{ id: s, title: Gearbox }]' });
    expect(namesOf('the gearbox of a', {}, terse)).toEqual(['terse/s']);
    expect(namesOf('gearbox it', {}, terse)).toEqual([]);
  });

  test('exact is better than a beginning, that than a typo, and a title better than a challenge', () => {
    const words = libraryOf('', {
      'customers/a.yaml': 'name: A\nstories: [{ id: s, title: The gearbox }]',
      'customers/b.yaml': 'name: B\nstories: [{ id: s, title: The gearboxing }]',
      'customers/c.yaml': 'name: C\nstories: [{ id: s, title: The gearboxmaker }]',
      'customers/d.yaml': 'name: D\nstories: [{ id: s, title: Other, challenge: The gearbox }]',
    });
    expect(namesOf('gearbox', {}, words)).toEqual(['a/s', 'b/s', 'c/s', 'd/s']);
    const typos = libraryOf('', {
      'customers/a.yaml': 'name: A\nstories: [{ id: s, title: The gearbax }]',
      'customers/b.yaml': 'name: B\nstories: [{ id: s, title: The gearbux and valve }]',
      'customers/c.yaml': 'name: C\nstories: [{ id: s, title: The gaarbux and valve }]',
      'customers/d.yaml': 'name: D\nstories: [{ id: s, title: Hypergearboxes and valve }]',
    });
    expect(namesOf('gearbox', {}, typos)).toEqual(['a/s', 'b/s', 'd/s']);
    expect(namesOf('gearbox valve', {}, typos)).toEqual(['b/s', 'd/s']);
    const loose = libraryOf('', {
      'customers/a.yaml': 'name: A\nstories: [{ id: s, title: The gearbox }]',
      'customers/b.yaml': 'name: B\nstories: [{ id: s, title: The gaarbux and valve }]',
      'customers/c.yaml': 'name: C\nstories: [{ id: s, title: The gearbux and valve }]',
    });
    expect(namesOf('gearbox valve', {}, loose)).toEqual(['c/s', 'b/s']);
  });

  test('two words may be one in the text', () => {
    const joined = libraryOf('', {
      'customers/a.yaml': 'name: A\nstories: [{ id: s, title: No stockout }]',
      'customers/b.yaml': 'name: B\nstories: [{ id: s, title: No stock }]',
    });
    expect(namesOf('stock out', {}, joined)).toEqual(['a/s']);
  });

  test('words that follow one another are better than the same words apart', () => {
    const apart = libraryOf('', {
      'customers/a.yaml':
        'name: A\nstories: [{ id: s, title: A month that came slowly to its end and then did not quite close }]',
      'customers/b.yaml': 'name: B\nstories: [{ id: s, title: A factory and its good and quick month end close }]',
    });
    expect(namesOf('month end close', {}, apart)).toEqual(['b/s', 'a/s']);
  });

  test('a rare word tells more than a common one', () => {
    const files = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e'].map((id) => [
        `customers/${id}.yaml`,
        `name: ${id}\nstories: [{ id: s, title: Report of ${id}, challenge: Widget of ${id} }]`,
      ]),
    );
    const rare = libraryOf('', {
      ...files,
      'customers/y.yaml': 'name: Y\nstories: [{ id: s, title: Report, challenge: A periscope }]',
      'customers/z.yaml': 'name: Z\nstories: [{ id: s, title: Periscope, challenge: A report }]',
    });
    expect(namesOf('report periscope', {}, rare)).toEqual(['z/s', 'y/s']);
  });
});

describe('what was matched', () => {
  test.each([
    ['manufacturng month end close', { outcome: ['month-end', 'close'], industry: ['Manufacturing'] }],
    ['zoe', { advocate: ['Zoë'] }],
    ['-67%', { outcome: ['67'] }],
    ['1460', { outcome: ['1,460'] }],
    ['monthend', { 'story.title': ['Month', 'end'] }],
    ['hopsital biling', { 'story.title': ['bill'], industry: ['hospital', 'hospitals'] }],
    ['germany gripper', { 'story.title': ['gripper'], country: ['Germany'] }],
    ['--replaces radio', { replaces: ['radio'] }],
    ['harbour --outcome waiting', { 'story.title': ['harbour'], outcome: ['waiting'] }],
  ])('%s', (line, expected) => {
    const shown = find(line).matches[0]?.matched.map(({ field, text, highlights }) => [
      field,
      highlights.map(([start, end]) => text.slice(start, end)),
    ]);
    expect(Object.fromEntries(shown ?? [])).toEqual(expected);
  });

  test('a long text is cut to what matters, at whole words', () => {
    const [match] = find('mismatch evening').matches;
    expect(match?.matched).toEqual([
      {
        field: 'story.solution',
        text: '… ledger, and Beacon flags a mismatch between plants on the evening it happens. What used to be found …',
        highlights: [
          [29, 37],
          [60, 67],
        ],
      },
    ]);
  });

  test('a text without end is cut, too', () => {
    const endless = libraryOf('', {
      'customers/endless.yaml': `name: ${'x'.repeat(400)}\nblinded_as: maker ${'🚚'.repeat(150)}`,
    });
    const shown = [...find('maker', {}, endless).matches, ...find('x'.repeat(40), {}, endless).matches].flatMap(
      ({ matched }) => matched,
    );
    expect(shown).toHaveLength(2);
    for (const { text } of shown) expect(text.length).toBeLessThan(110);
  });
});

describe('standing', () => {
  test('with a use each match is judged for its own story, and what is ready comes first', () => {
    const { matches } = find('nordlicht', { for: 'case-study' });
    expect(matches.map((match) => [nameOf(match), match.standing?.verdict])).toEqual([
      ['nordlicht', 'ready'],
      ['nordlicht/month-end', 'ready'],
      ['nordlicht/quiet-grippers', 'no'],
    ]);
    const verdicts = find('', { for: 'reference-call' }).matches.map(({ standing }) => standing?.verdict ?? '');
    expect(verdicts).toEqual(
      verdicts.toSorted(
        (a, b) => ['ready', 'ask', 'wait', 'no'].indexOf(a) - ['ready', 'ask', 'wait', 'no'].indexOf(b),
      ),
    );
  });

  test('among equals those least recently asked come first', () => {
    const ready = (line: string, asked: Partial<Query> = {}) =>
      find(line, { for: 'name', ...asked })
        .matches.filter(({ standing }) => standing?.verdict === 'ready')
        .map(nameOf);
    const byDay = ['nordlicht/month-end', 'nordlicht/quiet-grippers', 'cobalt-harbour/gate-queue'];
    expect(ready('--product beacon')).toEqual(byDay);
    expect(ready('--product beacon', { sort: 'name' })).toEqual(byDay.toSorted());
  });

  test('without a use each match says what it is ready for', () => {
    const [nordlicht] = find('nordlicht').matches;
    expect(nordlicht?.standing).toBeUndefined();
    expect(readyFor(nordlicht)).toEqual(['name', 'logo', 'quote', 'case-study']);
    const [forHalden] = find('nordlicht', { prospect: 'halden-gear' }).matches;
    expect(readyFor(forHalden)).toEqual(['name', 'logo', 'quote', 'case-study', 'reference-call', 'site-visit']);
    expect(readyFor(find('tanagrove').matches[0])).toEqual([]);
  });

  test('a kind of person asked for is the one who has to be ready', () => {
    const verdict = (line: string) =>
      find(line, { for: 'reference-call', prospect: 'halden-gear' }).matches.map(({ standing }) => [
        standing?.verdict,
        standing?.advocate,
      ]);
    expect(verdict('month end --industry manufacturing')).toEqual([['ready', 'zoe-brueckner']]);
    expect(verdict('month end --industry manufacturing --persona executive')).toEqual([['wait', 'pat-doe']]);
    expect(verdict('month end --industry manufacturing --language en')).toEqual([['ready', 'zoe-brueckner']]);
  });

  test('audience, territory and prospect are passed on', () => {
    const verdict = (line: string, asked: Partial<Query>) => find(line, asked).matches[0]?.standing?.verdict;
    expect(verdict('turbines', { for: 'quote' })).toBe('ask');
    expect(verdict('turbines', { for: 'quote', territory: 'amer' })).toBe('ready');
    expect(verdict('lots of one', { for: 'rfp', audience: 'prospects' })).toBe('ready');
    expect(verdict('harbour gate', { for: 'analyst-call', prospect: 'Ebbwater Lines' })).toBe('no');
    expect(readyFor(find('turbines', { territory: 'amer' }).matches[0])).toContain('quote');
    expect(readyFor(find('turbines').matches[0])).not.toContain('quote');
  });

  test('with ready, nothing else is a match, and the closest are separate', () => {
    const { total, matches, nearest } = find('', { for: 'reference-call', ready: true, prospect: 'halden-gear' });
    expect(matches.map(nameOf)).toEqual(['nordlicht/month-end']);
    expect(total).toBe(1);
    expect(nearest.map((match) => [nameOf(match), match.standing?.verdict])).toEqual([
      ['silbertobel/four-eyes', 'ask'],
      ['pennyroyal-mutual/solvency', 'ask'],
      ['pennyroyal-mutual/claims-leak', 'ask'],
    ]);
  });

  test('with ready and nothing that is, the soonest is the nearest', () => {
    const { total, matches, nearest } = find('harbour', { for: 'reference-call', ready: true });
    expect([total, matches]).toEqual([0, []]);
    expect(nearest.map((match) => [nameOf(match), match.standing?.clears_on])).toEqual([
      ['cobalt-harbour/gate-queue', '2026-10-07'],
      ['cobalt-harbour', '2026-10-07'],
      ['cobalt-harbour/customs-papers', '2026-12-18'],
    ]);
  });

  test('what is ready sooner is nearer than what fits better', () => {
    expect(namesOf('ship', { for: 'reference-call' })[0]).toBe('cobalt-harbour/customs-papers');
    expect(find('ship', { for: 'reference-call', ready: true }).nearest.map(nameOf)[0]).toBe(
      'cobalt-harbour/gate-queue',
    );
  });

  test('what has more of the words is nearer than what is ready', () => {
    const { nearest } = find('gripper month days xyzzy', { for: 'case-study' });
    expect(nearest.slice(0, 2).map((match) => [nameOf(match), match.missing, match.standing?.verdict])).toEqual([
      ['nordlicht/quiet-grippers', ['xyzzy'], 'no'],
      ['nordlicht/month-end', ['gripper', 'xyzzy'], 'ready'],
    ]);
  });

  test('ready without a use means ready for something', () => {
    const { matches } = find('', { ready: true, limit: 0 });
    expect(matches.every(({ ready = [] }) => ready.length > 0)).toBe(true);
    expect(matches.map(nameOf)).not.toContain('tanagrove-labs');
    expect(find('tanagrove', { ready: true }).nearest.map(nameOf)).toEqual(['tanagrove-labs']);
  });
});

describe('a broken file', () => {
  const broken = libraryWith(
    changed('customers/nordlicht.yaml', 'advocates: [pat-doe, zoe-brueckner]', 'advocates: [pat-doe, zoe]'),
  );

  test('may be found, and is never ready', () => {
    const { matches } = find('month end close', { for: 'reference-call' }, broken);
    expect(matches.map((match) => [nameOf(match), match.standing?.verdict])).toEqual([['nordlicht/month-end', 'no']]);
    expect(readyFor(find('month end close', {}, broken).matches[0])).toEqual([]);
    expect(find('month end close', { for: 'reference-call', ready: true }, broken).matches).toEqual([]);
    expect(find('month end close', { ready: true }, broken).matches).toEqual([]);
  });

  test('comes after the sound ones', () => {
    const line = 'month --product atlas';
    expect(namesOf(line)[0]).toBe('nordlicht/month-end');
    expect(namesOf(line, {}, broken).at(-1)).toBe('nordlicht/month-end');
  });

  test('that cannot be read is left out, and said so', () => {
    const unreadable = libraryWith(source('customers/nordlicht.yaml', 'name: [Nordlicht'));
    const { matches, omitted } = find('nordlicht', {}, unreadable);
    expect(matches).toEqual([]);
    expect(omitted.map(({ file }) => file)).toEqual(['customers/nordlicht.yaml']);
  });
});

describe('order and number', () => {
  test('by name, whatever the words weigh', () => {
    const names = find('atlas', { sort: 'name' }).matches.map(({ customer }) => customer.data.name);
    expect(names[0]).toBe('Bankhaus Silbertobel & Cie.');
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
  });

  test('least asked: first those never asked, then by the day', () => {
    const customers = find('--product atlas', { sort: 'least-asked' }).matches.map(({ customer }) => customer.id);
    const asked = customers.filter((id) =>
      ['cobalt-harbour', 'nordlicht', 'pennyroyal-mutual', 'cafe-aurora'].includes(id),
    );
    expect([...new Set(asked)]).toEqual(['pennyroyal-mutual', 'cafe-aurora', 'nordlicht', 'cobalt-harbour']);
    expect(customers.slice(-asked.length)).toEqual(asked);
  });

  test('a limit shortens what is returned, not what is counted; 0 is none', () => {
    const all = find('');
    expect(all.matches).toHaveLength(25);
    const some = find('', { limit: 5 });
    expect(some.total).toBe(25);
    expect(some.matches.map(nameOf)).toEqual(all.matches.slice(0, 5).map(nameOf));
    expect(find('', { limit: 0 }).matches).toHaveLength(25);
  });

  test('the order of the files changes nothing', () => {
    const lines = ['', 'report', 'bank', 'mouth end', 'beacon days', 'month end blockchain'];
    const answers = (where: Library) => lines.map((line) => find(line, { for: 'reference-call' }, where));
    fc.assert(
      fc.property(fc.shuffledSubarray([...exampleSources], { minLength: exampleSources.length }), (sources) => {
        expect(answers(exampleLibrary(sources))).toEqual(answers(library));
      }),
      { numRuns: runs(18) },
    );
  });
});

describe('whatever is typed', () => {
  test.each([
    ['a regular expression', '.*(month|end)[a-z]+$^\\b', []],
    ['brackets and quotes', '"month" (end) [close]', ['nordlicht/month-end']],
    ['a very long word', 'manufacturing'.repeat(40), []],
    ['a word just longer than Fuse takes', 'm'.repeat(33), []],
    ['an emoji', '🎉', []],
    ['an emoji and a word', '🎉 gripper', ['nordlicht/quiet-grippers']],
    ['punctuation only', '?!…', []],
    ['other letters', '製造業 月末', []],
    ['a null character', 'gripper\u0000', ['nordlicht/quiet-grippers']],
    ['a word a thousand times', 'gripper '.repeat(1000), ['nordlicht/quiet-grippers']],
  ])('%s', (_, words, expected) => {
    expect(namesOf('', { words })).toEqual(expected);
  });

  test('blanks are no words', () => {
    expect(namesOf('', { words: ' \t ' })).toEqual(namesOf(''));
  });

  test('a search never throws, and what it returns holds together', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('month', 'end', 'bnak', 'atlas', '9', 'zoë', 'qq', 'the', '-'))
        .map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(words, fc.boolean(), (text, ready) => {
        const { total, matches, nearest } = find('', { words: text, for: 'quote', ready });
        expect(total).toBe(matches.length);
        for (const { score, matched, standing } of [...matches, ...nearest]) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          for (const { text: shown, highlights } of matched) {
            for (const [start, end] of highlights) expect(shown.slice(start, end).trim()).not.toBe('');
          }
          expect(standing).toBeDefined();
        }
        if (ready) expect(matches.every(({ standing }) => standing?.verdict === 'ready')).toBe(true);
      }),
    );
  });
});
