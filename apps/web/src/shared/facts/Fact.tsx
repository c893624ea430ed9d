import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useResourceContext, useTranslateLabel } from 'react-admin';
import { useField } from '../contract/useContract.js';
import { FieldValue } from './FieldValue.js';
import { SourceLink } from '../fields/SourceLink.js';

interface FactProps {
  source: string;
  /** The field whose label it goes by, when not its own. */
  labelOf?: string;
  /** The language of the value, when not that of the screen. */
  lang?: 'en' | 'es' | undefined;
  /** What stands in place of the plain value. */
  children?: ReactNode;
}

/** One field of a page: its label and its value. Running text has the width of the page. */
export const Fact = ({ source, labelOf = source, lang, children }: FactProps) => {
  const resource = useResourceContext();
  const translateLabel = useTranslateLabel();
  const { kind } = useField(source);
  const isWide = kind === 'longtext' || kind === 'json';
  return (
    <Box sx={{ minWidth: 0, overflowWrap: 'anywhere', ...(isWide && { gridColumn: '1 / -1' }) }}>
      <Box component="dt" sx={{ typography: 'caption', fontWeight: 600, color: 'text.secondary' }}>
        {translateLabel({ source: labelOf, ...(resource && { resource }) })}
      </Box>
      <Box component="dd" lang={lang} sx={{ m: 0 }}>
        {children ?? (source === 'sourceId' ? <SourceLink /> : <FieldValue source={source} />)}
      </Box>
    </Box>
  );
};
