import { Box, Typography } from '@mui/material';
import { lazy, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ChartBox } from '../../shared/charts/marks/ChartBox.js';
import { plotInset } from '../../shared/charts/marks/plot.js';
import { Readout } from '../../shared/charts/marks/Readout.js';
import { ReadoutItems } from '../../shared/charts/marks/ReadoutItems.js';
import { Scrubber } from '../../shared/charts/marks/Scrubber.js';
import { useWords } from '../../shared/charts/useWords.js';
import { ListNote } from './ListNote.js';
import type { MonthKind } from './monthKind.js';
import type { Categories, MonthRow } from './monthRows.js';
import { useMonthItems } from './useMonthItems.js';

const MonthChart = lazy(() => import('./MonthChart.js').then((module) => ({ default: module.MonthChart })));

interface MonthDrawingProps {
  kind: MonthKind;
  rows: MonthRow[];
  categories: Categories;
  title: string;
  description: string;
}

/** The bars, and what was counted in the marked month; nothing where no month is known. */
export const MonthDrawing = ({ kind, rows, categories, ...names }: MonthDrawingProps) => {
  const translate = useTranslate();
  const words = useWords();
  const [month, setMonth] = useState<string>();
  const itemsOf = useMonthItems(kind, categories);
  const marked = rows.find((row) => row.month === month) ?? rows.at(-1);
  if (!marked) return null;
  const items = itemsOf(marked);
  const tip = (row: MonthRow) => (
    <>
      <Box sx={{ fontWeight: 600 }}>{words.month(row.month)}</Box>
      <ReadoutItems isTip items={itemsOf(row)} />
    </>
  );
  return (
    <>
      <ChartBox height={kind.height}>
        <MonthChart
          {...{ rows, tip, marked }}
          categories={categories.shown}
          {...names}
          onMark={(row) => row && setMonth(row.month)}
        />
      </ChartBox>
      <Scrubber
        label={translate('dashboard.scrub.month', { title: names.title })}
        places={rows.map((_, index) => index)}
        marked={rows.indexOf(marked)}
        onMark={(index) => setMonth(rows[index]?.month)}
        wordsOf={(index) => words.month(rows[index]?.month ?? marked.month)}
        inset={plotInset}
        reach={0.5}
      />
      <Readout title={words.month(marked.month)}>
        {items.length > 0 ? (
          <>
            <ReadoutItems items={items} />
            <ListNote />
          </>
        ) : (
          <Typography variant="body2">{translate('dashboard.months.nothing')}</Typography>
        )}
      </Readout>
    </>
  );
};
