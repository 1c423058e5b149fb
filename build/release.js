// Lists the obstacles to a release, and ends with 1 if there are any: `node build/release.js`.
import { readFileSync } from 'node:fs';

/** Stands for the organisation that publishes, until there is one. package.json names it; the other files link there. */
const PLACEHOLDER = 'github.com/your-org';

/** The files that name the organisation. */
const FILES = [
  ...['package.json', 'src/model/version.ts', 'README.md', 'docs/ci.md', 'docs/scan.md', 'docs/gitlab-ci.yml'],
  ...['.github/CODEOWNERS', '.github/ISSUE_TEMPLATE/config.yml'],
];

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const faults = [
  ...FILES.filter((file) =>
    /your-org\/(?:customer-refs|maintainers)|github\.com\/your-org/.test(readFileSync(file, 'utf8')),
  ).map((file) => `${file} still names the placeholder ${PLACEHOLDER}: put the organisation in its place`),
  ...(readFileSync('CHANGELOG.md', 'utf8').includes(`\n## ${version}\n`)
    ? []
    : [`CHANGELOG.md has no section "## ${version}"`]),
  ...tagFaults(version),
];
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** Refuses a tag of another version. */
function tagFaults(version) {
  const { GITHUB_REF_NAME: tag } = process.env;
  return tag === undefined || tag === `v${version}` ? [] : [`the tag is ${tag}, and package.json says ${version}`];
}
