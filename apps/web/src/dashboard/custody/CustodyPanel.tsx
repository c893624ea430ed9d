import type { Dashboard } from '@paradero/contract/views/dashboard';
import { lazy, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ChartFrame } from '../../shared/charts/ChartFrame.js';
import { ChartBox } from '../marks/ChartBox.js';
import { EarlierNote } from '../marks/EarlierNote.js';
import { plotInset } from '../marks/plot.js';
import { Scrubber } from '../marks/Scrubber.js';
import { dayToX, xToDay } from '../../shared/charts/marks/time.js';
import { useWords } from '../../shared/charts/useWords.js';
import { CustodyLegend } from './CustodyLegend.js';
import { pointsSince } from './custodyLayers.js';
import { CustodyReadout } from './CustodyReadout.js';
import { useCustodyColumns } from './useCustodyColumns.js';

const CustodyChart = lazy(() =>
  import('./CustodyChart.js').then((module) => ({ default: module.CustodyChart })),
);

interface CustodyPanelProps extends Pick<Dashboard, 'custody' | 'terms' | 'agreement'> {
  /** The day from which the chart draws; null for everything. */
  since: string | null;
}

/** Where the people received were through time; the part nobody knows is drawn like the others. */
export const CustodyPanel = ({ custody, terms, agreement, since }: CustodyPanelProps) => {
  const translate = useTranslate();
  const words = useWords();
  const columns = useCustodyColumns();
  const [day, setDay] = useState<string>();
  const title = translate('dashboard.custody.title');
  const description = translate('dashboard.custody.description');
  const points = pointsSince(custody, since);
  const marked = points.find((point) => point.day === day) ?? points.at(-1);
  return (
    <ChartFrame
      title={title}
      description={description}
      columns={columns}
      rows={custody}
      fileName="paradero-custody"
      empty={translate('dashboard.custody.empty')}
    >
      <CustodyLegend points={points} />
      {marked && (
        <>
          <ChartBox height={320}>
            <CustodyChart
              points={points}
              termEnd={agreement ? termEndOf(terms) : null}
              title={title}
              description={description}
              marked={marked}
              onMark={(point) => point && setDay(point.day)}
            />
          </ChartBox>
          <Scrubber
            label={translate('dashboard.scrub.day', { title })}
            places={points.map((point) => dayToX(point.day))}
            marked={dayToX(marked.day)}
            onMark={(x) => setDay(xToDay(x))}
            wordsOf={(x) => words.day(xToDay(x))}
            inset={plotInset}
          />
          <CustodyReadout point={marked} agreementId={agreement?.id ?? null} />
        </>
      )}
      {since !== null && custody.some((point) => point.day < since) && <EarlierNote since={since} />}
    </ChartFrame>
  );
};

function termEndOf([term]: Dashboard['terms']) {
  const { earliest = null, latest = null } = term ?? {};
  return earliest !== null && latest !== null ? { earliest, latest } : null;
}
