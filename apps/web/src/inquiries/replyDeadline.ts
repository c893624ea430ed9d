import type { Records } from '../shared/record/records.js';

type Deadline = Records['deadlines'];

/**
 * The open computed deadline whose last day is the day a reply is due, as the database has it: the first to fall due
 * of those about the inquiry that are its organisation's and of its level. One whose clock stands has no last day.
 */
export function replyDeadline(
  { level, organisationId }: Records['inquiries'],
  about: readonly Deadline[],
): Deadline | undefined {
  const setting = about.filter(
    (deadline) =>
      deadline.rule !== null &&
      (deadline.state === 'OPEN' || deadline.state === 'TOLLED') &&
      deadline.level === level &&
      deadline.organisationId === organisationId,
  );
  return setting.toSorted((one, other) => lastDay(one).localeCompare(lastDay(other)))[0];
}

const lastDay = ({ dueLatest }: Deadline): string => dueLatest ?? '9999-12-31';
