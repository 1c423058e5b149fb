import { SCHEMA_TEXTS } from '../library/generated/schema-texts.generated.ts';
import { addDays, addDuration, type Day } from '../model/day.ts';
import { githubPages, githubWorkflow, gitlabJobs, gitlabPages, INSTALL_TASK, PAGES_TASK } from './ci-jobs.ts';
import { attributeLine } from './git-driver.ts';

/** The CI hosts that a new library can be set up for, the default first. */
export const CI_HOSTS = ['github', 'gitlab', 'none'] as const;
export type CiHost = (typeof CI_HOSTS)[number];

/** A file of a new library: its path from the folder it belongs to, and its text. */
export interface StarterFile {
  /** The library's folder, or the root of the repository, where code hosts look for their files. */
  readonly in: 'library' | 'repository';
  readonly file: string;
  readonly text: string;
  /** The line to add to an existing file, which others write too. */
  readonly line?: string;
  /** The task to do in the file before it works. */
  readonly task?: string | undefined;
}

const GLOB = 'customers/**/*.yaml';

/** The sample customer. */
export const SAMPLE_FILE = 'customers/sample-robotics.yaml';

/** A new library: the day it is made, where it lies, who checks it, and whether it begins with a sample. */
export interface StarterPlan {
  readonly today: Day;
  /** Its path from the repository's root, `.` where they are one. */
  readonly folder: string;
  readonly ci: CiHost;
  /** True where the CI host is to build the reference desk, and show it on pages of its own. */
  readonly hasPages?: boolean;
  /** False where customers are there already. */
  readonly hasSample: boolean;
  /** Random characters, for the ids of customers who are not named. */
  readonly shareKey?: string | undefined;
}

/** The folder of a new library's customers. */
export const STARTER_CUSTOMERS = 'customers';

/** The files of a new library. */
export function starterFiles({
  today,
  folder,
  ci,
  hasPages = false,
  hasSample,
  shareKey,
}: StarterPlan): readonly StarterFile[] {
  const attributes = attributeLine(GLOB, 'customers');
  return [
    {
      in: 'library',
      file: 'refs.config.yaml',
      text: `${CONFIG}${shareKey === undefined ? '' : shareSection(shareKey)}`,
    },
    ...(hasSample ? [{ in: 'library' as const, file: SAMPLE_FILE, text: sampleCustomer(today) }] : []),
    { in: 'library', file: '.refs/customer.schema.json', text: SCHEMA_TEXTS.customer },
    { in: 'library', file: '.refs/config.schema.json', text: SCHEMA_TEXTS.config },
    {
      in: 'library',
      file: '.vscode/extensions.json',
      text: `${JSON.stringify({ recommendations: ['redhat.vscode-yaml'] }, undefined, 2)}\n`,
    },
    {
      in: 'library',
      file: '.gitattributes',
      text: `# git shows these as sentences, and merges them by what they say, once "refs doctor --git" has set that up.\n${attributes}\n`,
      line: attributes,
    },
    { in: 'library', file: '.yamllint', text: YAMLLINT },
    ...ciFiles(folder, ci, hasPages),
  ];
}

const YAMLLINT = `# refs reads YAML 1.2, where "on" and "no" are words. Readers of YAML 1.1 take them for true and false.
extends: default
rules:
  document-start: disable
  line-length: disable
  braces: { max-spaces-inside: 1 }
  comments: { min-spaces-from-content: 1 }
  truthy: { check-keys: false }
`;

const GITLAB_INCLUDE = 'include: [{ local: .gitlab/refs.yml }]';

/** The CI jobs and the code owners of each host. */
const CI_FILES: Readonly<Record<CiHost, (folder: string) => readonly StarterFile[]>> = {
  github: (folder) => [
    { in: 'repository', file: '.github/workflows/refs.yml', text: githubWorkflow(folder), task: INSTALL_TASK },
    { in: 'repository', file: '.github/CODEOWNERS', text: codeOwners(folder, ['/.github/']) },
  ],
  gitlab: (folder) => [
    { in: 'repository', file: '.gitlab-ci.yml', text: `${GITLAB_INCLUDE}\n`, line: GITLAB_INCLUDE },
    { in: 'repository', file: '.gitlab/refs.yml', text: gitlabJobs(folder), task: INSTALL_TASK },
    { in: 'repository', file: '.gitlab/CODEOWNERS', text: codeOwners(folder, ['/.gitlab/', '/.gitlab-ci.yml']) },
  ],
  none: (folder) => [{ in: 'repository', file: 'CODEOWNERS', text: codeOwners(folder) }],
};

/** The files for a CI host. The job of the pages includes the others, so that one line of the host's own file does. */
function ciFiles(folder: string, ci: CiHost, hasPages: boolean): readonly StarterFile[] {
  const pages = hasPages ? PAGES_FILES[ci](folder) : [];
  const others = CI_FILES[ci](folder).filter(({ file }) => pages.every((page) => page.file !== file));
  return [...others, ...pages];
}

const GITLAB_PAGES_INCLUDE = 'include: [{ local: .gitlab/refs-pages.yml }]';

/** The job of each host that builds the reference desk. */
const PAGES_FILES: Readonly<Record<CiHost, (folder: string) => readonly StarterFile[]>> = {
  github: (folder) => [
    { in: 'repository', file: '.github/workflows/refs-pages.yml', text: githubPages(folder), task: PAGES_TASK },
  ],
  gitlab: () => [
    { in: 'repository', file: '.gitlab-ci.yml', text: `${GITLAB_PAGES_INCLUDE}\n`, line: GITLAB_PAGES_INCLUDE },
    { in: 'repository', file: '.gitlab/refs-pages.yml', text: gitlabPages(), task: PAGES_TASK },
  ],
  none: () => [],
};

const CONFIG = `# yaml-language-server: $schema=.refs/config.schema.json
version: 1
customers: ${GLOB}
timezone: UTC                              # what "today" means, such as Europe/Berlin

# The words the library may use. A list that is empty or left out allows any word.
taxonomy:
  products:
    product-one: { name: Product One, aliases: [one] }
  industries:
    manufacturing: { name: Manufacturing, aliases: [industrial, factory] }
    financial-services: { name: Financial services, aliases: [bank, insurance] }
    healthcare: { name: Healthcare }
    retail: { name: Retail }
  regions:
    emea: { name: "Europe, Middle East and Africa" }
    amer: { name: The Americas }
    apac: { name: Asia and the Pacific }

# How often, how fresh, how long before. What is left out keeps the default that stands here.
policy:
  limits:
    advocate: { reference-call: { max: 1, per: 90d }, speaking: { max: 1, per: 180d }, any: { max: 3, per: 180d } }
    customer: { reference-call: { max: 4, per: 365d }, site-visit: { max: 2, per: 365d } }
  rest: { any: 30d, press-interview: 60d, analyst-call: 90d, video: 120d }
  consent: { warn: 60d }
  health: { max_age: 180d, renewal_window: 60d }
  advocate: { verify_after: 180d }

searches:
  calls: { for: reference-call, ready: true }   # refs find --saved calls
`;

const shareSection = (key: string): string => `
# The ids of customers who are not named are made of it in what you publish. Another key gives other ids.
share: { key: ${key} }
`;

/** The sample customer on its first day: one template, which reads as the file does. */
const sampleCustomer = (today: Day): string => `# yaml-language-server: $schema=../.refs/customer.schema.json
# A sample, invented from end to end. Look around, try "refs show sample-robotics", then delete it.
name: Sample Robotics
domains: [sample-robotics.example]
status: active
industry: manufacturing
region: emea
country: DE
owners: { account: your.name, references: your.name }
products:
  - { id: product-one, level: in-production, since: ${addDuration(today, '1y', -1)} }
health: { status: green, checked_on: ${today} }

consent:
  - id: public-1
    status: granted
    uses: [name, logo, quote, case-study]
    audience: public
    approval: once
    requested_on: ${addDays(today, -14)}
    granted_on: ${today}
    expires_on: ${addDuration(today, '1y')}
    granted_by: Robin Sample
    granted_as: brand
    basis: signed-form
    evidence: vault:consents/sample-robotics.pdf
  - id: calls-1
    status: granted
    uses: [reference-call]
    audience: prospects
    approval: once
    granted_on: ${today}
    expires_on: ${addDuration(today, '1y')}
    granted_by: Robin Sample
    granted_as: executive
    basis: email
    evidence: vault:consents/sample-robotics-calls.eml

advocates:
  - id: robin-sample
    name: Robin Sample
    title: Head of Assembly
    languages: [en, de]
    uses: [quote, reference-call]
    verified_on: ${today}

stories:
  - id: scrap-halved
    title: Half the scrap in one quarter
    products: [product-one]
    advocates: [robin-sample]
    challenge: >
      One part in twelve was thrown away, and nobody knew at which station it had gone wrong.
    solution: >
      Every station reports to Product One, which stops the line at the second bad part in a row.
    outcomes:
      - metric: scrap rate
        before: 8 %
        after: 4 %
        change: -50%
        measured_on: ${addDays(today, -30)}
        verified_by: customer
        evidence: vault:roi/sample-robotics.xlsx
    reviewed_on: ${today}
`;

/**
 * Suggests owners of the customers, and of everything that decides how a change is judged: the config, the baseline,
 * git attributes, CI jobs. A host may look for this file in several places, so its name is owned anywhere.
 */
function codeOwners(folder: string, ofHost: readonly string[] = []): string {
  const base = folder === '.' ? '' : `/${folder.replaceAll(' ', '\\ ')}`;
  const guards = [`${base}/refs.config.yaml`, `${base}/refs.baseline.json`, '.gitattributes', 'CODEOWNERS', ...ofHost];
  return `# Who has to agree before a consent, or what looks after it, changes. Put your own teams in and take the "#" away.
# ${base}/customers/ @your-org/customer-references @your-org/legal
${guards.map((pattern) => `# ${pattern} @your-org/customer-references\n`).join('')}`;
}
