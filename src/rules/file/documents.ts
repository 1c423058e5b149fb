import { foundWhileLoading, type Rule } from '../rule.ts';

export const fileDocuments: Rule = {
  id: 'file/documents',
  level: 'error',
  reach: 'file',
  summary: 'several YAML documents in one file',
  why: 'Most readers take the first document and never see the second, and that one may hold the withdrawal. One file is one customer: its name is the id, and its history is theirs alone.',
  remedy: 'Move the second document to a file of its own, or delete the `---` between them where they belong together.',
  examples: {
    good: [{ title: 'one "---" at the top is fine', files: '---\nname: Nordlicht Robotics\n' }],
    bad: [{ files: 'name: Nordlicht Robotics\n--- # error: file/documents\nname: Halden Gear\n' }],
  },
  check: foundWhileLoading('file/documents'),
};
