import { Box, Typography } from '@mui/material';
import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'react-admin';
import { useNavigationType } from 'react-router-dom';

/**
 * The one heading of the page and what can be done on it. react-admin writes the title of each page into the
 * element with this id; the title of the browser's tab follows it, and the keyboard starts here after each
 * change of page.
 */
export const PageHead = ({ actionsRef }: { actionsRef: (place: HTMLElement | null) => void }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useTabTitle(heading);
  useFocusOnNewPage(heading);
  return (
    <Box sx={headStyle}>
      <Typography
        ref={heading}
        id="react-admin-title"
        variant="h1"
        tabIndex={-1}
        sx={{ flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' }}
      />
      <Box ref={actionsRef} sx={actionsStyle} />
    </Box>
  );
};

const headStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 2,
  rowGap: 1,
  mb: 2,
  minHeight: 36,
};
const actionsStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 1,
  displayPrint: 'none',
};

type Heading = RefObject<HTMLHeadingElement | null>;

function useTabTitle(heading: Heading) {
  useEffect(() => {
    const element = heading.current;
    if (!element) return;
    const follow = () => {
      document.title = element.textContent ? `${element.textContent} · Paradero` : 'Paradero';
    };
    const observer = new MutationObserver(follow);
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    follow();
    return () => observer.disconnect();
  }, [heading]);
}

function useFocusOnNewPage(heading: Heading) {
  const { pathname } = useLocation();
  // A page that is opened leaves the keyboard at its beginning; one that follows the sign-in is a change of page.
  const isOpened = useNavigationType() === 'POP';
  const previous = useRef(isOpened ? pathname : undefined);
  useEffect(() => {
    if (previous.current === pathname) return;
    previous.current = pathname;
    heading.current?.focus({ preventScroll: true });
  }, [heading, pathname]);
}
