import { AllegationLine } from '../../shared/record/AllegationLine.js';
import { FigureLine } from '../../shared/record/FigureLine.js';
import { ReportLine } from '../../shared/record/ReportLine.js';
import { StatementLine } from '../../shared/record/StatementLine.js';
import { RestingKind } from './RestingKind.js';
import type { Resting } from './useResting.js';

interface ClaimsProps {
  sourceId: string;
  resting: Resting;
}

/** Numbers, words and acts that somebody claims in the source, and reports entered from it. */
export const Claims = ({ sourceId, resting }: ClaimsProps) => {
  const filter = { sourceId };
  return (
    <>
      <RestingKind kind="figures" filter={filter} rows={resting.figures}>
        {(figure) => <FigureLine figure={figure} withoutSource />}
      </RestingKind>
      <RestingKind kind="statements" filter={filter} rows={resting.statements}>
        {(statement) => <StatementLine statement={statement} withoutSource />}
      </RestingKind>
      <RestingKind kind="allegations" filter={filter} rows={resting.allegations}>
        {(allegation) => <AllegationLine allegation={allegation} withoutSource />}
      </RestingKind>
      <RestingKind kind="reports" filter={filter} rows={resting.reports}>
        {(report) => <ReportLine report={report} withoutSource />}
      </RestingKind>
    </>
  );
};
