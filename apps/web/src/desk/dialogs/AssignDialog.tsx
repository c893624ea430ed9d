import { useTranslate } from 'react-admin';
import { FieldInput } from '../../shared/inputs/FieldInput.js';
import { useBoard } from '../board/DeskContext.js';
import type { DialogProps } from './DeskDialog.js';
import { RecordFormDialog } from '../../shared/edit/RecordFormDialog.js';

/** Asks who watches a deadline, or who looks after a question. */
export const AssignDialog = ({ item, onClose }: DialogProps) => {
  const translate = useTranslate();
  const { actions } = useBoard();
  const source = item.kind === 'questions' ? 'ownerId' : 'watcherId';
  return (
    <RecordFormDialog
      resource={item.kind}
      title={translate('pages.desk.assign.title')}
      save={translate('pages.desk.assign.save')}
      defaultValues={{ [source]: item.assignee?.id ?? null }}
      onSave={(values) => void actions.assign(item, values[source])}
      onClose={onClose}
    >
      <FieldInput source={source} />
    </RecordFormDialog>
  );
};
