// Properties try the same cases in every run. PROPERTY_SEED=4711 npm test tries others.
import fc from 'fast-check';

const { PROPERTY_SEED } = process.env;
const seed = Number(PROPERTY_SEED || 20261001);
if (!Number.isInteger(seed)) throw new Error(`PROPERTY_SEED is "${PROPERTY_SEED}", which is no whole number`);
fc.configureGlobal({ seed });
