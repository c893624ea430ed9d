import { useState, type ReactNode } from 'react';
import { Create, SimpleForm } from 'react-admin';
import { Permitted } from '../layout/Permitted.js';
import { newId } from '../providers/newId.js';
import { FormToolbar } from './FormToolbar.js';
import { formWidth } from './formWidth.js';
import { useReturnPath } from './useReturnPath.js';

interface ResourceCreateProps {
  /** The inputs, shared with the form of a record. */
  children: ReactNode;
  defaultValues?: Record<string, unknown>;
}

/**
 * The form for a new record. The record has its id from the start, so that saving again after a broken line
 * makes no second one.
 */
export const ResourceCreate = ({ children, defaultValues = {} }: ResourceCreateProps) => {
  const [id] = useState(newId);
  const returnPath = useReturnPath();
  return (
    <Permitted action="create">
      <Create
        redirect={returnPath ? () => returnPath : 'show'}
        transform={(data: object) => ({ ...data, id })}
        actions={false}
        sx={formWidth}
      >
        <SimpleForm warnWhenUnsavedChanges defaultValues={defaultValues} toolbar={<FormToolbar />}>
          {children}
        </SimpleForm>
      </Create>
    </Permitted>
  );
};
