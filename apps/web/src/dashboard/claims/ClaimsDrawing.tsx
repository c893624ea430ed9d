import type { Dashboard } from '@paradero/contract/views/dashboard';
import { lazy, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ChartBox } from '../../shared/charts/marks/ChartBox.js';
import { plotInset } from '../../shared/charts/marks/plot.js';
import { Readout } from '../../shared/charts/marks/Readout.js';
import { Scrubber } from '../../shared/charts/marks/Scrubber.js';
import { xToDay } from '../../shared/charts/marks/time.js';
import { useWords } from '../../shared/charts/useWords.js';
import { claimDays } from './claimDays.js';
import { ClaimsOfDay } from './ClaimsOfDay.js';
import { useClaimWords } from './useClaimWords.js';

const ClaimsChart = lazy(() =>
  import('./ClaimsChart.js').then((module) => ({ default: module.ClaimsChart })),
);

interface ClaimsDrawingProps extends Pick<Dashboard['claims'], 'series'> {
  /** The last day of the chart. */
  until: string;
  title: string;
  description: string;
}

/** The chart of the claims and what was said on the marked day; nothing where no day of publication is known. */
export const ClaimsDrawing = ({ series, until, title, description }: ClaimsDrawingProps) => {
  const translate = useTranslate();
  const words = useWords();
  const claimWords = useClaimWords();
  const [day, setDay] = useState<string>();
  const days = claimDays(series, until);
  const marked = days.find((one) => one.day === day) ?? days.at(-1);
  if (!marked) return null;
  return (
    <>
      <ChartBox height={340}>
        <ClaimsChart
          days={days}
          title={title}
          description={description}
          wordsOf={claimWords.line}
          marked={marked}
          onMark={(one) => one && setDay(one.day)}
        />
      </ChartBox>
      <Scrubber
        label={translate('dashboard.scrub.day', { title })}
        places={days.map(({ x }) => x)}
        marked={marked.x}
        onMark={(x) => setDay(xToDay(x))}
        wordsOf={(x) => words.day(xToDay(x))}
        inset={claimsInset}
      />
      <Readout title={words.day(marked.day)}>
        <ClaimsOfDay day={marked} />
      </Readout>
    </>
  );
};

const claimsInset = { left: plotInset.left + 30, right: plotInset.right + 10 };
