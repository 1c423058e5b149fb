// A child process for work that may never end: the run then ends the process.
const { createFormulaWorker } = require(`../dist/${process.argv[2]}.cjs`);

const answer = createFormulaWorker();
process.on('message', async (message) => process.send(await answer(message)));
