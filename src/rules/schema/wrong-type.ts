import { foundWhileLoading, type Rule } from '../rule.ts';

export const schemaWrongType: Rule = {
  id: 'schema/wrong-type',
  level: 'error',
  reach: 'file',
  summary: 'a value of the wrong kind, or none at all',
  why: 'A key that was left blank is a question that somebody meant to answer. Blank is not a yes, and not a no either, so it is not read as one; and a word where a list belongs is read differently by every reader.',
  remedy: 'Write the value in the form that is named. A key whose value is not known yet is left out.',
  examples: {
    good: [{ files: 'name: Nordlicht Robotics\naliases: [Nordlicht]\nemployees: about 4,200\n' }],
    bad: [
      {
        title: 'a word where a list belongs',
        files: 'name: Nordlicht Robotics\naliases: Nordlicht # error: schema/wrong-type\n',
      },
      { title: 'left blank', files: 'name: Nordlicht Robotics\nstatus: # error: schema/wrong-type\n' },
      { title: 'a name that YAML takes for a number', files: 'name: 4711 # error: schema/wrong-type\n' },
    ],
  },
  check: foundWhileLoading('schema/wrong-type'),
};
