import { useLocale, useReference } from 'react-admin';
import type { Records } from './records.js';
import { useClocksOf } from './useRelated.js';
import { Words } from './Words.js';

interface PopulationProps {
  text: string;
  cohortId: string | null;
}

/** Of whom a number is; where these words are the name of its cohort, in the language of the screen. */
export const Population = ({ text, cohortId }: PopulationProps) => {
  const isSpanish = useLocale() === 'es';
  const meta = useClocksOf('cohorts');
  const { referenceRecord: cohort } = useReference<Records['cohorts']>({
    reference: 'cohorts',
    id: cohortId ?? '',
    options: { meta, enabled: isSpanish && cohortId !== null },
  });
  return <Words en={text} es={cohort?.name === text ? cohort.nameEs : null} />;
};
