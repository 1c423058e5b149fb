import { foundWhileLoading, type Rule } from '../rule.ts';

export const fileName: Rule = {
  id: 'file/name',
  level: 'error',
  reach: 'file',
  summary: 'a file whose name is no id',
  why: 'The name of the file is the id of the customer, in every command, link and commit. With capitals, spaces or accents it is one id on this machine and another on the next.',
  remedy:
    'Rename the file with `git mv`, so that its history goes with it. Ids are lower-case letters, digits and single hyphens; the name as people write it goes into `name` and `aliases`.',
  examples: {
    good: [{ files: { 'customers/cafe-aurora.yaml': 'name: Café Aurora\n' } }],
    bad: [{ files: { 'customers/Café Aurora.yaml': 'name: Café Aurora # error: file/name\n' } }],
  },
  check: foundWhileLoading('file/name'),
};
