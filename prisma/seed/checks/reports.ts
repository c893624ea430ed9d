import type { FoundingRecord } from '../record.js';
import { finding, type Outcome } from './finding.js';

/** What a publisher claims in the source of its one report is entered from that report, and no report is empty. */
export function claimsAreEnteredFromReports(record: FoundingRecord): Outcome {
  const claims = [
    ...record.figures.map((row) => ({ ...row, claimantId: row.claimedById })),
    ...record.allegations.map((row) => ({ ...row, claimantId: row.allegedById })),
    ...record.statements.map((row) => ({ ...row, claimantId: row.speakerId })),
  ];
  const due = claims.flatMap((claim) => {
    const [report, ...others] = record.reports.filter(({ sourceId }) => sourceId === claim.sourceId);
    return report && others.length === 0 && report.publisherId === claim.claimantId
      ? [{ claim, report }]
      : [];
  });
  const entered = new Set(claims.map(({ reportId }) => reportId));
  return {
    proved: `${due.length} claims are entered from the report they stand in, and ${record.reports.length} reports have claims`,
    findings: [
      ...due
        .filter(({ claim, report }) => claim.reportId !== report.id)
        .map(({ claim }) => finding(claim, 'is not entered from the report it stands in')),
      ...record.reports
        .filter(({ id }) => !entered.has(id))
        .map((report) => finding(report, 'has no claims')),
    ],
  };
}
