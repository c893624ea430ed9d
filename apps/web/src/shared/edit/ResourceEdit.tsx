import { useState, type ReactNode } from 'react';
import { Edit, SimpleForm, useNotify, type RaRecord, type UpdateParams } from 'react-admin';
import { Permitted } from '../layout/Permitted.js';
import { problemOf } from '../providers/problems.js';
import { saidInPlace } from '../saidInPlace.js';
import { ConflictDialog } from './ConflictDialog.js';
import { findConflict, type Conflict } from './conflict.js';
import { EditFailed } from './EditFailed.js';
import { EditTitle } from './EditTitle.js';
import { FormToolbar } from './FormToolbar.js';
import { formWidth } from './formWidth.js';

interface ResourceEditProps {
  /** The inputs, shared with the form for a new record. */
  children: ReactNode;
  /** The record may be deleted, not only corrected. */
  deletable?: boolean;
}

/** The form of a record. When somebody else was faster it offers to merge the two edits. */
export const ResourceEdit = ({ children, deletable = false }: ResourceEditProps) => {
  const [conflict, setConflict] = useState<Conflict>();
  const notify = useNotify();
  const onError = (error: Error, variables: Partial<UpdateParams<RaRecord>>) => {
    const found = findConflict(error, variables);
    if (found) setConflict(found);
    // Errors with fields are shown by the form itself.
    else if (!problemOf(error).errors) notify(error.message, { type: 'error' });
  };
  return (
    <Permitted action="edit">
      <Edit
        mutationMode="pessimistic"
        redirect="show"
        mutationOptions={{ onError }}
        queryOptions={{ onError: saidInPlace }}
        title={<EditTitle />}
        error={<EditFailed />}
        actions={false}
        sx={formWidth}
      >
        <SimpleForm warnWhenUnsavedChanges toolbar={<FormToolbar deletable={deletable} />}>
          {children}
        </SimpleForm>
        {conflict && (
          <ConflictDialog
            key={String(conflict.theirs['version'])}
            conflict={conflict}
            onError={onError}
            onClose={() => setConflict(undefined)}
          />
        )}
      </Edit>
    </Permitted>
  );
};
