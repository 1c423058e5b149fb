// Properties try the same cases in every run. PROPERTY_SEED=$RANDOM npm test tries others.
import fc from 'fast-check';

const { PROPERTY_SEED = 20261001 } = process.env;
fc.configureGlobal({ seed: Number(PROPERTY_SEED) });
