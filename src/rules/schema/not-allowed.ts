import { foundWhileLoading, type Rule } from '../rule.ts';

export const schemaNotAllowed: Rule = {
  id: 'schema/not-allowed',
  level: 'error',
  reach: 'file',
  summary: 'a value that is not one of those allowed',
  why: 'Each of these words has consequences: `granted` opens a door, `withdrawn` closes it, `red` takes everything down. A word beside them does nothing, while everybody thinks that it does.',
  remedy: 'Write one of the values named. What does not fit any of them goes into `x-…` or a comment.',
  examples: {
    good: [{ files: 'name: Nordlicht Robotics\nhealth: { status: amber }\n' }],
    bad: [
      { files: 'name: Nordlicht Robotics\nhealth: { status: yellow } # error: schema/not-allowed\n' },
      {
        title: 'less than nothing',
        files: 'name: Nordlicht Robotics\nlimits:\n  speaking: { max: -1, per: 90d } # error: schema/not-allowed\n',
      },
    ],
  },
  check: foundWhileLoading('schema/not-allowed'),
};
