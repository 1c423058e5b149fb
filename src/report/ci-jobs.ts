import { PACKAGE_SPEC } from '../model/version.ts';

/** The variable for a library below the root of the repository. Every command of the job reads it. */
const libraryVariable = (folder: string, indent: string): string =>
  folder === '.' ? '' : `\n${indent}REFS_LIBRARY: ${JSON.stringify(folder)}`;

/** The actions of the workflow, each pinned to the commit of a release: a tag can be moved. */
const ACTIONS = {
  checkout: 'actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2',
  uploadPages: 'actions/upload-pages-artifact@7b1f4a764d45c48632c6b24a0339c27f5614fb0b # v4.0.0',
  deployPages: 'actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5',
  setupNode: 'actions/setup-node@53b83947a5a98c8d113130e565377fae1a50d02f # v6.3.0',
};

/** The command that installs this version in a folder. It installs no other package, so it runs no script of another. */
const installIn = (folder: string): string =>
  `npm install --loglevel=error --no-audit --no-fund --global --install-links --prefix "${folder}" "${PACKAGE_SPEC}"`;

/** The task before that command works, while the address is a placeholder. */
export const INSTALL_TASK = PACKAGE_SPEC.includes('your-org')
  ? 'put the address of your copy of refs in place of your-org'
  : undefined;

/** A comment on that command: the task, and that a tag, unlike a commit, can be moved. */
const INSTALL_NOTE = [INSTALL_TASK, 'the commit in place of the tag cannot be moved'].filter(Boolean).join('; ');

/** The workflow that GitHub runs: one template, which reads as the file does. `folder` is the library's path from the repository's root. */
export const githubWorkflow = (
  folder: string,
): string => `# Refuses what would name a customer without their consent, and looks again every morning at what time does.
name: refs
on:
  pull_request:
    types: [opened, synchronize, reopened, edited]   # edited: it may get another target
  push:
    branches: [main]
  schedule:
    - cron: "17 5 * * *"
permissions:
  contents: read
jobs:
  refs:
    runs-on: ubuntu-latest${folder === '.' ? '' : `\n    env:${libraryVariable(folder, '      ')}`}
    steps:
      - uses: ${ACTIONS.checkout}
        with: { fetch-depth: 0, persist-credentials: false }   # what a pull request is compared with has to be there
      - uses: ${ACTIONS.setupNode}
        with: { node-version: 24, package-manager-cache: false }
      - name: Install refs
        # Not in the checkout: what a pull request brings there must not decide what runs.
        # ${INSTALL_NOTE}
        working-directory: \${{ runner.temp }}
        run: ${installIn('$RUNNER_TEMP/refs')}
      - name: What a reviewer should see
        if: github.event_name == 'pull_request'
        run: >-
          "$RUNNER_TEMP/refs/bin/refs" diff "refs/remotes/origin/$GITHUB_BASE_REF...HEAD"
          --exit-zero --format markdown >> "$GITHUB_STEP_SUMMARY"
      - name: What this pull request adds
        if: github.event_name == 'pull_request'
        run: >-
          "$RUNNER_TEMP/refs/bin/refs" check --since "refs/remotes/origin/$GITHUB_BASE_REF"
          --format github --format "markdown:$GITHUB_STEP_SUMMARY"
      - name: The whole library
        if: github.event_name != 'pull_request'
        run: >-
          "$RUNNER_TEMP/refs/bin/refs" check
          --format github --format "markdown:$GITHUB_STEP_SUMMARY"
`;

/** The jobs that GitLab runs: one template, too. */
export const gitlabJobs = (
  folder: string,
): string => `# Refuses what would name a customer without their consent. A scheduled pipeline looks again at what time does.
.refs:
  image: node:24
  variables:
    GIT_DEPTH: "0"   # what a merge request is compared with has to be there${libraryVariable(folder, '    ')}
  before_script:
    # Not in the checkout: what a merge request brings there must not decide what runs.
    # ${INSTALL_NOTE}
    - REFS_FOLDER="$(mktemp -d)"
    - (cd "$REFS_FOLDER" && ${installIn('$REFS_FOLDER')})

# What a reviewer should see. Exit code 1 says that something needs approval: it is shown, and blocks nothing.
refs-diff:
  extends: .refs
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  script:
    - '"$REFS_FOLDER/bin/refs" diff "$CI_MERGE_REQUEST_DIFF_BASE_SHA"'
  allow_failure:
    exit_codes: 1

# In a merge request only what it adds fails; on the default branch, everything.
refs-check:
  extends: .refs
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - >-
      "$REFS_FOLDER/bin/refs" check
      \${CI_MERGE_REQUEST_DIFF_BASE_SHA:+--since "$CI_MERGE_REQUEST_DIFF_BASE_SHA"}
      --format gitlab:refs-quality.json --format junit:refs-junit.xml
  artifacts:
    when: always
    reports:
      codequality: refs-quality.json
      junit: refs-junit.xml
`;

/** The task before the pages of a desk for colleagues are built: the host shows pages to everybody unless told otherwise. */
export const PAGES_TASK = 'before the first run, let only colleagues see the Pages of this repository';

/** The workflow that builds the reference desk each night and after each change, and puts it on GitHub Pages. */
export const githubPages = (
  folder: string,
): string => `# Builds the reference desk for colleagues, each night and after each change, and puts it on Pages.
# First set Settings > Pages > Visibility to private: the desk has every name. Where the plan has no private Pages, do
# without this file, or build with --audience public.
name: refs-pages
on:
  push:
    branches: [main]
  schedule:
    - cron: "37 4 * * *"   # the desk calls nothing ready once it is older than site.stale_after
permissions:
  contents: read
concurrency: { group: refs-pages, cancel-in-progress: true }
jobs:
  build:
    runs-on: ubuntu-latest${folder === '.' ? '' : `\n    env:${libraryVariable(folder, '      ')}`}
    steps:
      - uses: ${ACTIONS.checkout}
        with: { persist-credentials: false }
      - uses: ${ACTIONS.setupNode}
        with: { node-version: 24, package-manager-cache: false }
      - name: Install refs
        # ${INSTALL_NOTE}
        working-directory: \${{ runner.temp }}
        run: ${installIn('$RUNNER_TEMP/refs')}
      - name: Build the desk
        run: '"$RUNNER_TEMP/refs/bin/refs" site "$RUNNER_TEMP/desk" --audience internal'
      - uses: ${ACTIONS.uploadPages}
        with: { path: "\${{ runner.temp }}/desk" }
  deploy:
    needs: build
    runs-on: ubuntu-latest
    permissions: { pages: write, id-token: write }
    environment: { name: github-pages }
    steps:
      - uses: ${ACTIONS.deployPages}
`;

/** The job that builds the reference desk on GitLab, and puts it on Pages; it extends the one of \`gitlabJobs\`. */
export const gitlabPages =
  (): string => `# Builds the reference desk for colleagues, and puts it on Pages. First set Settings > General > Visibility > Pages to
# "Only project members": the desk has every name. Schedule a pipeline each night: the desk calls nothing ready once it is
# older than site.stale_after.
include: [{ local: .gitlab/refs.yml }]

pages:
  extends: .refs
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - '"$REFS_FOLDER/bin/refs" site public --audience internal'
  artifacts:
    paths: [public]
`;
