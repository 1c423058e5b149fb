/** A customer file for the examples of rules about content: one who agreed to be named in public. */
export const nordlicht = (changes: Readonly<Record<string, string>>): string =>
  Object.entries({ ...AGREED, ...changes })
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');

const AGREED = {
  name: 'Nordlicht Robotics',
  status: 'active',
  health: '{ status: green, checked_on: 2026-09-01 }',
  consent:
    '[{ id: all-2026, status: granted, uses: [name, logo, quote], audience: public, approval: once, granted_on: 2026-02-01, granted_by: Ada Lindqvist, basis: signed-form, evidence: vault:a.pdf }]',
};
