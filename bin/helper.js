// A thread beside a run: does its share of a task, and hands over what it made.
const { parentPort, workerData } = require('node:worker_threads');
const { shareRows } = require('../dist/rows.cjs');

parentPort.postMessage(shareRows(workerData));
