import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId, useRef, type ReactNode } from 'react';
import { Form, ResourceContextProvider, useTranslate } from 'react-admin';

interface RecordFormDialogProps {
  resource: string;
  title: string;
  save: string;
  defaultValues: Record<string, unknown>;
  onSave: (values: Record<string, unknown>) => void;
  onClose: () => void;
  /** Inputs of the resource. */
  children: ReactNode;
}

/** Asks for a few fields of a record. */
export const RecordFormDialog = (props: RecordFormDialogProps) => {
  const { resource, title, save, defaultValues, onSave, onClose, children } = props;
  const titleId = useId();
  const formId = useId();
  const translate = useTranslate();
  const fields = useRef<HTMLDivElement>(null);
  // A list of choices would open over the buttons at once.
  const focusFirst = () => fields.current?.querySelector<HTMLElement>('input:not([role=combobox])')?.focus();
  const submit = (values: Record<string, unknown>) => {
    onClose();
    onSave(values);
  };
  return (
    <ResourceContextProvider value={resource}>
      <Dialog
        open
        onClose={onClose}
        fullWidth
        maxWidth="sm"
        aria-labelledby={titleId}
        slotProps={{ transition: { onEntered: focusFirst } }}
      >
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent ref={fields}>
          <Form id={formId} defaultValues={defaultValues} onSubmit={submit}>
            {children}
          </Form>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" form={formId} variant="contained">
            {save}
          </Button>
        </DialogActions>
      </Dialog>
    </ResourceContextProvider>
  );
};
