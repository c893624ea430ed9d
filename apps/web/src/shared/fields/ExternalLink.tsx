import OpenInNewIcon from '@mui/icons-material/OpenInNew';
import { Link } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface ExternalLinkProps {
  href: string;
  children: ReactNode;
}

/** Leads out of Paradero: in a new tab, without telling the other side where the reader comes from. */
export const ExternalLink = ({ href, children }: ExternalLinkProps) => {
  const translate = useTranslate();
  // An address is data that somebody typed; only a web address may become a link.
  if (!/^https?:\/\//i.test(href)) return <>{children}</>;
  return (
    <Link href={href} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
      {children}
      <OpenInNewIcon
        titleAccess={translate('app.newTab')}
        sx={{ fontSize: '0.9em', ml: 0.5, verticalAlign: '-0.1em' }}
      />
    </Link>
  );
};
