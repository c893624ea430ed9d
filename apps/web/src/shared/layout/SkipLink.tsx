import { Link } from '@mui/material';
import type { MouseEvent } from 'react';
import { useTranslate } from 'react-admin';

/** First stop of the keyboard: jumps over bar and menu. */
export const SkipLink = ({ target }: { target: string }) => {
  const translate = useTranslate();
  const jump = (event: MouseEvent) => {
    // Following the fragment would write it into the URL, where the filters live.
    event.preventDefault();
    document.getElementById(target)?.focus();
  };
  return (
    <Link href={`#${target}`} onClick={jump} sx={style}>
      {translate('ra.navigation.skip_nav')}
    </Link>
  );
};

const style = {
  position: 'absolute',
  left: 8,
  top: -60,
  zIndex: 'tooltip',
  px: 2,
  py: 1,
  borderRadius: 1,
  bgcolor: 'background.paper',
  fontWeight: 600,
  '&:focus': { top: 8 },
};
