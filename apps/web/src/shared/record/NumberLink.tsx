import { Link } from '@mui/material';
import type { ReactNode } from 'react';
import { LinkBase } from 'react-admin';

interface NumberLinkProps {
  /** Where the rows behind the number are: a path, or `#` and a part of this page. */
  to: string;
  children: ReactNode;
}

/** A number that leads to the rows it was made of; none stands by itself. */
export const NumberLink = ({ to, children }: NumberLinkProps) => {
  const place = to.startsWith('#') ? { href: to } : { component: LinkBase, to };
  return (
    <Link
      {...place}
      color="inherit"
      sx={{ fontVariantNumeric: 'tabular-nums', textDecorationThickness: '1px' }}
    >
      {children}
    </Link>
  );
};
