import { expect, it, test } from '@jest/globals';
import { questionText } from './question-texts.js';

const subject = { title: 'Agreement', titleEs: 'Acuerdo' };
const told = { measure: 'TRANSFERRED', population: 'People flown', numbers: ['238', '261'] };
const spanish = { ...told, populationEs: 'Personas trasladadas' };
const ask = (rule: string, params: typeof told) =>
  questionText({ rule, params }, { subject, names: new Map() });

test.each(['Q06', 'Q24'])('%s names a population in the language of the question', (rule) => {
  const { en, es } = ask(rule, spanish);

  expect(en).toContain('“People flown”');
  expect(es).toContain('«Personas trasladadas»');
});

it('names a population in English where it was never translated', () => {
  expect(ask('Q06', told).es).toContain('«People flown»');
});
