// Properties try the same cases in every run. PROPERTY_SEED=4711 npm test tries others, PROPERTY_RUNS=20 npm test twenty
// times as many as they name. A usual run tries a twelfth of the number they name, and `npm run test:long` three times it.
import fc from 'fast-check';

const { PROPERTY_SEED, PROPERTY_RUNS } = process.env;
const seed = Number(PROPERTY_SEED || 20261001);
if (!Number.isInteger(seed)) throw new Error(`PROPERTY_SEED is "${PROPERTY_SEED}", which is no whole number`);
const times = Number(PROPERTY_RUNS || 1 / 12);
if (!(times > 0)) throw new Error(`PROPERTY_RUNS is "${PROPERTY_RUNS}", which is no number above 0`);
fc.configureGlobal({ seed });

/** Tells that large tables are tried whole. A usual run tries of each row a part, which differs from row to row. */
export const isThorough = times >= 1;

/** The number of cases a property tries, by the number it names, which takes a tenth of its time limit at most. */
export const runs = (named: number): number => Math.ceil(named * times);
