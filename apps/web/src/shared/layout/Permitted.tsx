import type { ReactNode } from 'react';
import { CanAccess } from 'react-admin';
import { AccessDeniedPage } from './AccessDeniedPage.js';
import { LoadingPage } from './LoadingPage.js';

interface PermittedProps {
  action: string;
  /** By default the one in context. */
  resource?: string;
  children: ReactNode;
}

/** A page for those whose role may open it. Whoever may not is told so in its place and sees nothing of it before. */
export const Permitted = ({ children, ...asked }: PermittedProps) => (
  <CanAccess {...asked} loading={<LoadingPage />} accessDenied={<AccessDeniedPage />}>
    {children}
  </CanAccess>
);
