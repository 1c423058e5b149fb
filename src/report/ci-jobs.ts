import { VERSION } from '../model/version.ts';

/** A setting where the library is not the repository itself; every command of the job reads it. */
const libraryVariable = (folder: string, indent: string): string =>
  folder === '.' ? '' : `\n${indent}REFS_LIBRARY: ${JSON.stringify(folder)}`;

/** The workflow that GitHub runs. `folder` is the library's path from the repository's root. */
export const githubWorkflow = (
  folder: string,
): string => `# Refuses what would name a customer without their consent, and looks again every morning at what time does.
name: refs
on:
  pull_request:
  push:
    branches: [main]
  schedule:
    - cron: "17 5 * * *"
permissions:
  contents: read
jobs:
  refs:
    runs-on: ubuntu-latest
    env:
      REFS: customer-refs@${VERSION}${libraryVariable(folder, '      ')}
    steps:
      - uses: actions/checkout@v4
        with: { fetch-depth: 0 }   # what a pull request is compared with has to be there
      - uses: actions/setup-node@v4
        with: { node-version: 22 }
      - name: What a reviewer should see
        if: github.event_name == 'pull_request'
        run: npx --yes "$REFS" diff "origin/$GITHUB_BASE_REF...HEAD" --exit-zero --format markdown >> "$GITHUB_STEP_SUMMARY"
      - name: What this pull request adds
        if: github.event_name == 'pull_request'
        run: npx --yes "$REFS" check --since "origin/$GITHUB_BASE_REF" --format github --format "markdown:$GITHUB_STEP_SUMMARY"
      - name: The whole library
        if: github.event_name != 'pull_request'
        run: npx --yes "$REFS" check --format github --format "markdown:$GITHUB_STEP_SUMMARY"
`;

/** The jobs that GitLab runs. */
export const gitlabJobs = (
  folder: string,
): string => `# Refuses what would name a customer without their consent. A scheduled pipeline looks again at what time does.
.refs:
  image: node:22
  variables:
    GIT_DEPTH: "0"   # what a merge request is compared with has to be there${libraryVariable(folder, '    ')}
  before_script:
    - npm install --global --silent customer-refs@${VERSION}

# What a reviewer should see. Exit code 1 says that something needs approval: it is shown, and blocks nothing.
refs-diff:
  extends: .refs
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  script:
    - refs diff "$CI_MERGE_REQUEST_DIFF_BASE_SHA"
  allow_failure:
    exit_codes: 1

# In a merge request only what it adds fails; on the default branch, everything.
refs-check:
  extends: .refs
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - refs check \${CI_MERGE_REQUEST_DIFF_BASE_SHA:+--since "$CI_MERGE_REQUEST_DIFF_BASE_SHA"} --format gitlab:refs-quality.json --format junit:refs-junit.xml
  artifacts:
    when: always
    reports:
      codequality: refs-quality.json
      junit: refs-junit.xml
`;
