import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { AddButton } from '../../shared/facts/AddButton.js';
import { AllegationLine } from '../../shared/record/AllegationLine.js';
import { FigureLine } from '../../shared/record/FigureLine.js';
import { Loadable } from '../../shared/record/Loadable.js';
import { PlainList } from '../../shared/record/PlainList.js';
import type { Records } from '../../shared/record/records.js';
import { Section } from '../../shared/record/Section.js';
import { StatementLine } from '../../shared/record/StatementLine.js';
import { useRelated, type Related } from '../../shared/record/useRelated.js';

/** The claims entered from the report, each with its place in it. */
export const Claims = ({ report }: { report: Records['reports'] }) => {
  const filter = { reportId: report.id };
  const figures = useRelated('figures', { filter, sort: 'measure' });
  const allegations = useRelated('allegations', { filter, sort: 'category' });
  const statements = useRelated('statements', { filter, sort: 'stated' });
  return (
    <Box sx={{ display: 'grid', gap: { xs: 2, sm: 3 }, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <ClaimsOf kind="figures" report={report} rows={figures}>
        {(figure) => <FigureLine figure={figure} withoutSource={figure.sourceId === report.sourceId} />}
      </ClaimsOf>
      <ClaimsOf kind="allegations" report={report} rows={allegations}>
        {(allegation) => (
          <AllegationLine allegation={allegation} withoutSource={allegation.sourceId === report.sourceId} />
        )}
      </ClaimsOf>
      <ClaimsOf kind="statements" report={report} rows={statements}>
        {(statement) => (
          <StatementLine statement={statement} withoutSource={statement.sourceId === report.sourceId} />
        )}
      </ClaimsOf>
    </Box>
  );
};

interface ClaimsOfProps<T> {
  kind: 'figures' | 'allegations' | 'statements';
  report: Records['reports'];
  rows: Related<T>;
  children: (row: T) => ReactNode;
}

const ClaimsOf = <T extends { id: string }>({ kind, report, rows, children }: ClaimsOfProps<T>) => {
  const translate = useTranslate();
  // A claim is never more open than its report, and rests on what the report rests on.
  const { id: reportId, sourceId, level } = report;
  const values = { reportId, level, ...(sourceId && { sourceId }) };
  return (
    <Section
      id={kind}
      title={translate(`pages.report.${kind}`)}
      count={rows.total}
      actions={<AddButton resource={kind} values={values} />}
    >
      <Loadable state={rows} isEmpty={rows.rows.length === 0} empty={translate(`pages.report.none.${kind}`)}>
        <PlainList items={rows.rows}>{children}</PlainList>
      </Loadable>
    </Section>
  );
};
