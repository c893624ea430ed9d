import type { ReactNode } from 'react';
import { useContract } from '../contract/useContract.js';
import { ResourceEdit } from '../edit/ResourceEdit.js';

/** The form of a record; a link row can also be taken away again, as its contract says. */
export const EditPage = ({ children }: { children: ReactNode }) => (
  <ResourceEdit deletable={useContract().deletable}>{children}</ResourceEdit>
);
