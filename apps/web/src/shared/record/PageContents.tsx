import { Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';

interface PageContentsProps {
  parts: readonly { id: string; title: string; count?: number | undefined }[];
}

/** The parts of a long page as links. */
export const PageContents = ({ parts }: PageContentsProps) => {
  const translate = useTranslate();
  return (
    <Box component="nav" aria-label={translate('pages.record.contents')} sx={{ displayPrint: 'none' }}>
      <Box component="ul" sx={listStyle}>
        {parts.map(({ id, title, count }) => (
          <li key={id}>
            <Link href={`#${id}`} variant="body2" sx={{ display: 'inline-block', py: 0.5 }}>
              {title}
              {count !== undefined && count > 0 && ` (${count})`}
            </Link>
          </li>
        ))}
      </Box>
    </Box>
  );
};

const listStyle = { display: 'flex', flexWrap: 'wrap', columnGap: 2.5, listStyle: 'none', p: 0, m: 0 };
