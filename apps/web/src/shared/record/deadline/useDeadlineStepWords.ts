import { termFor } from '@paradero/contract/vocabulary';
import type { Step } from '@paradero/domain/step';
import { useLocale, useTranslate } from 'react-admin';
import { useDateWords } from '../useDateWords.js';

type Params = Step['params'];

const dayPattern = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}.*)?$/;

/** A function that writes one line of the explanation of a deadline in the language of the screen. */
export function useDeadlineStepWords(): (step: Step) => string {
  const language = useLocale() === 'es' ? 'es' : 'en';
  const translate = useTranslate();
  const { between, day } = useDateWords();
  // Spanish sets the article before a day in running text.
  const when = (value: string) =>
    [translate('app.date.day', { day: day(value.slice(0, 10)) }), value.slice(11, 16)]
      .filter(Boolean)
      .join(', ');
  const told = ([name, value]: [string, Params[string]], many: number) => {
    if (value === null) return translate('pages.steps.nothing');
    if (typeof value === 'number') return value;
    if (dayPattern.test(value)) return when(value);
    switch (name) {
      case 'rule':
        return termFor('deadlineRules', value, language);
      case 'confidence':
        return termFor('ruleConfidences', value, language);
      case 'event':
        return termFor('startEvents', value, language);
      case 'unit':
        return translate(`pages.deadlineSteps.units.${value}`, { smart_count: many });
      case 'direction':
        return translate(`pages.deadlineSteps.directions.${value}`);
      case 'reading':
        return translate(`pages.deadlineSteps.readings.${value}`);
      default:
        return value;
    }
  };
  return ({ code, params }) => {
    const many = Number(params['days'] ?? params['count'] ?? 2);
    return translate(`pages.deadlineSteps.${code}`, {
      ...Object.fromEntries(Object.entries(params).map((entry) => [entry[0], told(entry, many)])),
      smart_count: many,
      name:
        (language === 'es' && params['nameEs']) || params['name'] || translate('pages.deadlineSteps.weekend'),
      window: between(dayOf(params['earliest']), dayOf(params['latest'])),
      _: code,
    });
  };
}

const dayOf = (value: Params[string] | undefined) => (typeof value === 'string' ? value : null);
