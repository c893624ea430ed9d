import { accounts } from '@paradero/contract/accounts';
import { organisations } from '@paradero/contract/organisations';
import { rows, type Chapter } from './build.js';

const organisation = rows(organisations, '', {
  paradero: { name: 'Paradero' },
});

const system = rows(accounts, '', {
  founding: {
    name: 'Founding record',
    email: 'founding-record@paradero.invalid',
    role: 'administrator',
    locale: 'en',
    demo: false,
    active: false,
    disabledAt: '2026-04-30T12:00:00Z',
  },
});

/** Organisation that owns the founding record. */
export const organisationId = organisation.paradero.id;

/** Account in whose name it was written; nobody can sign in as it. */
export const foundingAccountId = system.founding.id;

export const chapter: Chapter = {
  organisations: [organisation],
  accounts: [{ founding: { ...system.founding, level: 'internal' } }],
};
