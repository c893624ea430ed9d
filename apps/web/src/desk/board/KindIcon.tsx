import DeadlineIcon from '@mui/icons-material/EventOutlined';
import QuestionIcon from '@mui/icons-material/ContactSupportOutlined';
import ReminderIcon from '@mui/icons-material/NotificationsOutlined';
import ReviewIcon from '@mui/icons-material/RateReviewOutlined';
import type { DeskKind } from '@paradero/contract/views/desk';
import type { ElementType } from 'react';

const icons: Readonly<Record<DeskKind, ElementType>> = {
  deadlines: DeadlineIcon,
  questions: QuestionIcon,
  reports: ReviewIcon,
  reminders: ReminderIcon,
};

/** The sign of a kind; its words stand in the row. */
export const KindIcon = ({ kind, isLate }: { kind: DeskKind; isLate: boolean }) => {
  const Icon = icons[kind];
  return <Icon fontSize="small" aria-hidden color={isLate ? 'error' : 'action'} sx={{ mt: 0.25 }} />;
};
