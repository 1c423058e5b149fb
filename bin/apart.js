// A process beside a run, for work that may never end: the run ends it then.
const { answering } = require(`../dist/${process.argv[2]}.cjs`);

const answer = answering();
process.on('message', async (message) => process.send(await answer(message)));
