// A process beside a run, for work that may never end: the run ends it then.
const { createFormulaWorker } = require(`../dist/${process.argv[2]}.cjs`);

const answer = createFormulaWorker();
process.on('message', async (message) => process.send(await answer(message)));
