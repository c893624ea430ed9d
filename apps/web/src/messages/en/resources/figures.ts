import { claimFields, countFields } from '../claim-fields.js';
import { standardFields } from '../standard-fields.js';

export const figures = {
  name: 'Figure |||| Figures',
  about: 'Numbers somebody stated: who, where, when, and what exactly was counted.',
  empty: 'No figures yet',
  invite: 'Record a number as its source states it. Nothing is merged.',
  fields: {
    ...standardFields,
    ...claimFields,
    ...countFields,
    measure: 'What is counted',
    population: 'Of whom',
    agreementId: 'Agreement',
    cohortId: 'Cohort',
    facilityId: 'Facility',
    partyId: 'Party',
    nationality: 'Nationality',
    legalBasis: 'Legal basis',
    unit: 'Unit',
    period: 'As of, or period',
    claimedById: 'Stated by',
    formula: 'Arithmetic',
    moneyState: 'State of the money',
    chosen: 'Working value',
    choiceReason: 'Why it was chosen',
    note: 'Note',
  },
  help: {
    population: 'In the words of the source: whom exactly does the number count?',
    period: 'The day or period the number is of, not the day it was published.',
    claimedById: 'Who states the number, which is not always who published it.',
    formula: 'Only for a number we derived: 288 - 36 = 252.',
    moneyState: 'Announced is not obligated, and obligated is not paid.',
    chosen: 'Mark it only when the page should show this number among the competing ones.',
  },
};
