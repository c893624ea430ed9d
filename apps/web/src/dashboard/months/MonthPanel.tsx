import { useTranslate } from 'react-admin';
import { ChartFrame } from '../../shared/charts/ChartFrame.js';
import { EarlierNote } from '../../shared/charts/marks/EarlierNote.js';
import { MonthDrawing } from './MonthDrawing.js';
import type { MonthKind } from './monthKind.js';
import { MonthLegend } from './MonthLegend.js';
import { countsSince, divideCategories, monthRows, type MonthCount } from './monthRows.js';
import { UndatedNote } from './UndatedNote.js';
import { useMonthColumns } from './useMonthColumns.js';

const mostCategories = 7;

interface MonthPanelProps {
  kind: MonthKind;
  counts: readonly MonthCount[];
  /** The day from which the chart draws; null for everything. */
  since: string | null;
}

/** What was counted by month, in full as a table and with its most frequent categories as a chart. */
export const MonthPanel = ({ kind, counts, since }: MonthPanelProps) => {
  const translate = useTranslate();
  const columns = useMonthColumns(kind);
  const drawn = countsSince(counts, since);
  const categories = divideCategories(drawn, mostCategories);
  const title = translate(`dashboard.${kind.resource}.title`);
  const description = translate(`dashboard.${kind.resource}.description`);
  return (
    <ChartFrame
      title={title}
      description={description}
      columns={columns}
      rows={counts}
      fileName={`paradero-${kind.resource}-by-month`}
      empty={translate(`dashboard.${kind.resource}.empty`)}
    >
      {categories.shown.length > 1 && <MonthLegend kind={kind} categories={categories.shown} />}
      <MonthDrawing rows={monthRows(drawn, categories.shown)} {...{ kind, categories, title, description }} />
      <UndatedNote counts={counts} />
      {since !== null && drawn.length < counts.length && <EarlierNote since={since} />}
    </ChartFrame>
  );
};
