import type { CustodyThrough } from '@paradero/contract/views/custody';
import { lazy, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ChartFrame } from '../charts/ChartFrame.js';
import { ChartBox } from '../charts/marks/ChartBox.js';
import { EarlierNote } from '../charts/marks/EarlierNote.js';
import { plotInset } from '../charts/marks/plot.js';
import { Scrubber } from '../charts/marks/Scrubber.js';
import { dayToX, xToDay } from '../charts/marks/time.js';
import { useWords } from '../charts/useWords.js';
import { CustodyLegend } from './CustodyLegend.js';
import { pointsSince } from './custodyLayers.js';
import { CustodyReadout } from './CustodyReadout.js';
import { OrderList } from './OrderList.js';
import type { LedgerOwner } from './paths.js';
import { numberedOrders, termSpans } from './termMarks.js';
import { useCustodyColumns } from './useCustodyColumns.js';

const CustodyChart = lazy(() =>
  import('./CustodyChart.js').then((module) => ({ default: module.CustodyChart })),
);

interface CustodyPanelProps {
  custody: CustodyThrough;
  /** Whose people they are; null where all agreements are drawn. */
  owner: LedgerOwner | null;
  /** The day from which the chart draws; null for everything. */
  since?: string | null;
}

/** Where the people received were through time; the part nobody knows is drawn like the others. */
export const CustodyPanel = ({ custody, owner, since = null }: CustodyPanelProps) => {
  const translate = useTranslate();
  const words = useWords();
  const columns = useCustodyColumns();
  const [day, setDay] = useState<string>();
  const title = translate('dashboard.custody.title');
  const description = translate('dashboard.custody.description');
  const points = pointsSince(custody.points, since);
  const marked = points.find((point) => point.day === day) ?? points.at(-1);
  const orders = numberedOrders(custody.orders, points[0]?.day);
  const terms = termSpans(custody.termEnds);
  const last = [points.at(-1)?.day ?? '', ...terms.map(({ to }) => to)].toSorted().at(-1) ?? '';
  return (
    <ChartFrame
      title={title}
      description={description}
      columns={columns}
      rows={custody.points}
      fileName="paradero-custody"
      empty={translate('dashboard.custody.empty')}
    >
      <CustodyLegend points={points} hasTerms={terms.length > 0} hasOrders={orders.length > 0} />
      {marked && (
        <>
          <ChartBox height={320}>
            <CustodyChart
              {...{ points, terms, orders, last, title, description, marked }}
              onMark={(point) => point && setDay(point.day)}
            />
          </ChartBox>
          <Scrubber
            label={translate('dashboard.scrub.day', { title })}
            places={points.map((point) => dayToX(point.day))}
            until={dayToX(last)}
            marked={dayToX(marked.day)}
            onMark={(x) => setDay(xToDay(x))}
            wordsOf={(x) => words.day(xToDay(x))}
            inset={plotInset}
          />
          <CustodyReadout point={marked} owner={owner} />
        </>
      )}
      <OrderList orders={orders} />
      {since !== null && custody.points.some((point) => point.day < since) && <EarlierNote since={since} />}
    </ChartFrame>
  );
};
