import { useTranslate } from 'react-admin';
import { FieldInput } from '../../shared/inputs/FieldInput.js';
import { useBoard } from '../board/DeskContext.js';
import type { DialogProps } from './DeskDialog.js';
import { RecordFormDialog } from '../../shared/edit/RecordFormDialog.js';

/** Asks on which day a deadline was met, and by which document. */
export const MetDialog = ({ item, on, onClose }: DialogProps) => {
  const translate = useTranslate();
  const { actions } = useBoard();
  return (
    <RecordFormDialog
      resource="deadlines"
      title={translate('pages.desk.met.title')}
      save={translate('pages.desk.met.save')}
      defaultValues={{ met: on, metSourceId: null }}
      onSave={(values) => void actions.meet(item, values)}
      onClose={onClose}
    >
      <FieldInput source="met" />
      <FieldInput source="metSourceId" />
    </RecordFormDialog>
  );
};
