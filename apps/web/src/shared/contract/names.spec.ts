import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import { messages } from '../../messages/es/messages.js';
import { namedByCode, namedByFigure, nameWith } from './names.js';

describe('the name of a record without a title', () => {
  const page = globalThis.document;
  beforeAll(() => {
    Object.assign(globalThis, { document: { documentElement: { lang: 'es' } } });
    nameWith(polyglotI18nProvider(() => messages, 'es').translate);
  });
  afterAll(() => void Object.assign(globalThis, { document: page }));

  it('gives its code and its date in words', () => {
    const name = namedByCode('agreementEventTypes', 'type', 'occurred');

    expect(name({ id: '1', type: 'SIGNED', occurred: '2025-03~' })).toBe('Firmado (hacia marzo de 2025)');
  });

  it('gives a figure its number, what it counts and of when', () => {
    const figure = {
      id: '1',
      raw: '47',
      lo: 47,
      hi: 47,
      bound: 'exact',
      unit: 'agreements',
      measure: 'AGREEMENTS',
    };

    expect(namedByFigure({ ...figure, period: '2026-02' })).toBe(
      '47 acuerdos · Número de acuerdos (febrero de 2026)',
    );
  });

  it('leaves out a date that is not known', () => {
    const name = namedByCode('agreementEventTypes', 'type', 'occurred');

    expect(name({ id: '1', type: 'SIGNED', occurred: null })).toBe('Firmado');
  });
});
