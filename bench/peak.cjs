// Writes the most memory that a process held to the file named in BENCH_PEAK, in KiB, as it ends. For `node --require`.
process.on('exit', () => {
  require('node:fs').writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS));
});
