import { Box } from '@mui/material';

interface QuoteProps {
  text: string;
  lang?: string | null;
}

/** Words of somebody else, set apart from ours. */
export const Quote = ({ text, lang }: QuoteProps) => (
  <Box component="blockquote" lang={lang ?? undefined} sx={quoteStyle}>
    “{text}”
  </Box>
);

const quoteStyle = {
  m: 0,
  fontFamily: 'h2.fontFamily',
  typography: 'body1',
  fontStyle: 'italic',
  overflowWrap: 'anywhere',
};
