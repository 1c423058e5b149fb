import { expect, test } from 'vitest';
import { search } from '../../src/search/search.ts';
import { exampleLibrary, nameOf, typed } from './example-library.ts';

const NOTHING = 'nothing';

/** Queries as typed after `refs find`, with the match that has to come first. */
const QUERIES: Readonly<Record<string, readonly (readonly [typed: string, first: string])[]>> = {
  'the words of a title': [
    ['month end in three days', 'nordlicht/month-end'],
    ['Trucks no longer queue at the harbour gate', 'cobalt-harbour/gate-queue'],
    ['claims paid twice', 'pennyroyal-mutual/claims-leak'],
    ['cardamom buns', 'cafe-aurora/cardamom'],
    ['one bill per patient', 'larkmoor-health/one-bill'],
    ['night shift', 'kestrelby-components/night-shift'],
    ['budget citizens can read', 'stadt-lindenfurt/open-budget'],
  ],
  'another order of words': [
    ['days three end month', 'nordlicht/month-end'],
    ['gate harbour queue', 'cobalt-harbour/gate-queue'],
    ['ready papers customs', 'cobalt-harbour/customs-papers'],
  ],
  'typos: a letter left out, one too many, a wrong one, two swapped': [
    ['manufacturng month end close', 'nordlicht/month-end'],
    ['manufaccturing month end', 'nordlicht/month-end'],
    ['solvancy report', 'pennyroyal-mutual/solvency'],
    ['custosm papers', 'cobalt-harbour/customs-papers'],
    ['ledgre espreso', 'cafe-aurora/till-to-ledger'],
    ['hopsital biling', 'larkmoor-health/one-bill'],
    ['trubines', 'dourada-energia/turbines'],
    ['colse the books', 'nordlicht/month-end'],
    ['nordlight', 'nordlicht'],
    ['pennyroyall', 'pennyroyal-mutual'],
    ['predictive maintainance turbine', 'dourada-energia/turbines'],
    ['moth end close', 'nordlicht/month-end'],
  ],
  'forms of a word, and its beginning': [
    ['closing books', 'nordlicht/month-end'],
    ['reported solvency', 'pennyroyal-mutual/solvency'],
    ['picker walking', 'polder-vane/pick-paths'],
    ['manuf month', 'nordlicht/month-end'],
    ['turbin bearing', 'dourada-energia/turbines'],
  ],
  'words run together, and torn apart': [
    ['monthend close', 'nordlicht/month-end'],
    ['month-end', 'nordlicht/month-end'],
    ['spread sheets budget', 'stadt-lindenfurt/open-budget'],
    ['stock take tablets', 'cafe-aurora/stocktake-tablets'],
    ['sheets eyes regulator', 'silbertobel/four-eyes'],
  ],
  'other words for it, by the taxonomy': [
    ['bank reports', 'silbertobel/four-eyes'],
    ['hospital stock', 'larkmoor-health/theatre-stock'],
    ['factory month end', 'nordlicht/month-end'],
    ['utilities forced outages', 'dourada-energia/turbines'],
    ['municipality', 'stadt-lindenfurt/open-budget'],
    ['track and trace', 'cobalt-harbour/gate-queue'],
    ['insurance claims', 'pennyroyal-mutual/claims-leak'],
    ['freight shelves', 'polder-vane/pick-paths'],
    ['condition monitoring', 'dourada-energia/turbines'],
    ['revenue cycle billing', 'larkmoor-health/one-bill'],
    ['saas', 'tanagrove-labs'],
  ],
  'products by name and alias': [
    ['pulse tablets', 'cafe-aurora/stocktake-tablets'],
    ['beacon bi turbines', 'dourada-energia/turbines'],
    ['atlas cloud solvency', 'pennyroyal-mutual/solvency'],
    ['cirrus shipping', 'cobalt-harbour'],
  ],
  'outcomes, and what is left behind': [
    ['truck waiting time', 'cobalt-harbour/gate-queue'],
    ['days in accounts receivable', 'larkmoor-health/one-bill'],
    ['expired implants', 'larkmoor-health/theatre-stock'],
    ['unplanned line stops', 'nordlicht/quiet-grippers'],
    ['overtime', 'hoshimori-precision/small-lots'],
    ['Tallywick', 'pennyroyal-mutual/solvency'],
    ['fax machines', 'cobalt-harbour/customs-papers'],
    ['quillbok', 'cafe-aurora/till-to-ledger'],
    ['--replaces spreadsheets --region apac', NOTHING],
    ['--replaces radio calls', 'cobalt-harbour/gate-queue'],
    ['--replaces spreadshets --industry manufacturing', 'nordlicht/month-end'],
    ['--outcome waiting time', 'cobalt-harbour/gate-queue'],
    ['--outcome lead time --region apac', 'hoshimori-precision/small-lots'],
  ],
  numbers: [
    ['67%', 'nordlicht/month-end'],
    ['-67 %', 'nordlicht/month-end'],
    ['9 days', 'nordlicht/month-end'],
    ['94 minutes', 'cobalt-harbour/gate-queue'],
    ['1460 entries', 'nordlicht/month-end'],
    ['1,460', 'nordlicht/month-end'],
    ['8.4 %', 'cafe-aurora/cardamom'],
    ['900 page pdf', 'stadt-lindenfurt/open-budget'],
    ['68%', NOTHING],
    ['146 entries', NOTHING],
  ],
  people: [
    ['pat doe', 'nordlicht'],
    ['Zoë Brückner', 'nordlicht'],
    ['controller solvency', 'pennyroyal-mutual/solvency'],
    ['corrigan claims', 'pennyroyal-mutual/claims-leak'],
    ['city treasurer', 'stadt-lindenfurt/open-budget'],
    ['mei xin goh', 'cobalt-harbour'],
    ['chief merchant', 'brackwater-outfitters'],
  ],
  'accents, umlauts and case': [
    ['zoe brueckner', 'nordlicht'],
    ['zoe bruckner', 'nordlicht'],
    ['cafe aurora', 'cafe-aurora'],
    ['CAFÉ AURORA', 'cafe-aurora'],
    ['joao alvares', 'dourada-energia'],
    ['linnea akerlund', 'cafe-aurora'],
    ['DIRETOR DE OPERACOES', 'dourada-energia'],
  ],
  'the words of a quote': [
    ['bun left whole point', 'cafe-aurora/cardamom'],
    ['river tells us when to rest', 'dourada-energia/turbines'],
    ['weekend around the close', 'nordlicht/month-end'],
    ['name their dogs', 'cobalt-harbour/gate-queue'],
    ['burial at sea', 'cobalt-harbour/customs-papers'],
  ],
  'a customer, by all it is called': [
    ['nordlicht', 'nordlicht'],
    ['Nordlicht Robotics GmbH', 'nordlicht'],
    ['nordlicht.example', 'nordlicht'],
    ['aurora kaffe', 'cafe-aurora'],
    ['city of lindenfurt', 'stadt-lindenfurt'],
    ['polder & vane', 'polder-vane'],
    ['private bank alps', 'silbertobel'],
    ['tanagrove', 'tanagrove-labs'],
    ['nordlicht gripper', 'nordlicht/quiet-grippers'],
    ['aurora inventory tablet', 'cafe-aurora/stocktake-tablets'],
  ],
  'where they are and what they speak': [
    ['sweden demand planning', 'cafe-aurora/cardamom'],
    ['japan lead time', 'hoshimori-precision/small-lots'],
    ['europe predictive maintenance', 'nordlicht/quiet-grippers'],
    ['portuguese turbines', 'dourada-energia/turbines'],
  ],
  'words and facets': [
    ['regulator --industry banking --segment large', 'pennyroyal-mutual/solvency'],
    ['inventory --industry hospitals --region americas', 'larkmoor-health/theatre-stock'],
    ['scheduling --region asia', 'hoshimori-precision/small-lots'],
    ['maintenance --product beacon --region amer', 'dourada-energia/turbines'],
    ['month end --industry retail', NOTHING],
    ['--use-case month-end close', 'nordlicht/month-end'],
    ['--persona controller --language french', 'silbertobel/four-eyes'],
    ['--industry government --product atlas', 'stadt-lindenfurt/open-budget'],
  ],
  'nothing of the kind': [
    ['xyzzy', NOTHING],
    ['quantum blockchain', NOTHING],
    ['month end blockchain', NOTHING],
    ['kubernetes', NOTHING],
    ['qqqqqqqq', NOTHING],
    ['pricing migration cardamom', NOTHING],
  ],
};

test('what is asked for comes first', () => {
  const library = exampleLibrary();
  const misses = Object.entries(QUERIES).flatMap(([about, queries]) =>
    queries.flatMap(([line, expected]) => {
      const { matches } = search(library, { ...typed(line, library), on: '2026-10-01' });
      const names = matches.map(nameOf);
      const first = names[0] ?? NOTHING;
      return first === expected
        ? []
        : [`${about}: "${line}" gives ${first}, not ${expected} (${names.indexOf(expected) + 1} of ${names.length})`];
    }),
  );
  expect(misses).toEqual([]);
});
