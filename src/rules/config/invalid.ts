import { foundWhileLoading, type Rule } from '../rule.ts';

export const configInvalid: Rule = {
  id: 'config/invalid',
  level: 'error',
  reach: 'library',
  summary: 'a config that does not fit its schema',
  why: 'The config is the policy. A limit with a slip in its name would quietly become the looser default, and people would be asked more often than they were promised. So until it is fixed, only `refs check` goes on.',
  remedy:
    'Fix the place named. `refs schema config` prints what a config may say, and an editor that knows the schema shows it while you type.',
  examples: {
    good: [{ config: 'version: 1\npolicy:\n  rest: { any: 45d }\n', files: 'name: Nordlicht Robotics\n' }],
    bad: [
      {
        title: 'a key that is nearly one',
        config: 'version: 1\npolicy:\n  rests: { any: 45d } # error: config/invalid\n',
        files: 'name: Nordlicht Robotics\n',
      },
      {
        title: 'a number without a unit',
        config: 'version: 1\npolicy:\n  rest: { any: 45 } # error: config/invalid\n',
        files: 'name: Nordlicht Robotics\n',
      },
      {
        title: 'a time zone that does not exist',
        config: 'version: 1\ntimezone: Europe/Lindenfurt # error: config/invalid\n',
        files: 'name: Nordlicht Robotics\n',
      },
    ],
  },
  check: foundWhileLoading('config/invalid'),
};
