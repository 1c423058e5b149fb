import { contactFaults } from '../../library/contact-data.ts';
import { soundCustomers } from '../../model/library.ts';
import type { Rule } from '../rule.ts';

export const privacyPersonalData: Rule = {
  id: 'privacy/personal-data',
  level: 'error',
  reach: 'file',
  summary: 'an e-mail address or a phone number',
  why: 'Git forgets nothing. Who asks to be erased can be erased from the CRM in a minute, and from the history of a repository that fifty people have cloned never. A name and a job title are what a reference needs; how to reach somebody is not.',
  remedy:
    'Take it out, and keep it in the CRM, where the name leads to it. If it was pushed already, tell the person who answers for data protection: the history has it too. Every value is looked at, also under keys of your own; comments are not. A phone number is reported where it is written as one: with a country code, a leading 0 and groups, as in North America, or with the word or key "phone".',
  examples: {
    good: [
      {
        title: 'figures, days and ids are no phone numbers',
        files: `name: Nordlicht Robotics
x-crm: "0061 A400 0012 3456"
stories:
  - id: month-end
    challenge: 1,460 entries by 2026-10-01, on 10.0.0.1, in ticket 2026-0012345
`,
      },
      {
        title: 'a person is named, and is found in the CRM',
        files: 'name: Nordlicht Robotics\nowners: { account: j.weber }\n',
      },
    ],
    bad: [
      {
        files: `name: Nordlicht Robotics
health: { status: green, note: "Call Pat: +49 30 1234567" } # error: privacy/personal-data
advocates:
  - id: pat-doe
    x-mail: pat.doe@nordlicht.example # error: privacy/personal-data
    x-phone: 5550199 # error: privacy/personal-data
`,
      },
      {
        title: 'among other words',
        files: `name: Nordlicht Robotics
consent:
  - id: public-2026
    status: requested
    uses: [quote]
    conditions: >- # error: privacy/personal-data
      Show the wording to press@nordlicht.example
      two weeks ahead.
`,
      },
    ],
  },
  *check(library) {
    for (const { data, file } of soundCustomers(library)) {
      for (const { path, message } of contactFaults(data)) {
        yield { place: { file, path }, message, hint: 'take it out, and keep it in the CRM' };
      }
    }
  },
};
