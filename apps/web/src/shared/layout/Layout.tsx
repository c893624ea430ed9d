import { Box } from '@mui/material';
import { Suspense, useState } from 'react';
import { useLocation, type CoreLayoutProps } from 'react-admin';
import { ClockBanner } from '../clocks/ClockBanner.js';
import { ErrorBoundary } from './ErrorBoundary.js';
import { LoadingPage } from './LoadingPage.js';
import { Navigation } from './Navigation.js';
import { PageActionsPlace } from './PageActions.js';
import { PageHead } from './PageHead.js';
import { Sidebar } from './Sidebar.js';
import { SkipLink } from './SkipLink.js';
import { TopBar } from './TopBar.js';

/** The frame of every page behind the sign-in: bar, menu, one heading, content. */
export const Layout = ({ children }: CoreLayoutProps) => {
  const [isMenuOpen, setMenuOpen] = useState(false);
  const [actionsPlace, setActionsPlace] = useState<HTMLElement | null>(null);
  const { pathname } = useLocation();
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: '100vh', bgcolor: 'background.default' }}>
      <SkipLink target="main-content" />
      <TopBar onOpenMenu={() => setMenuOpen(true)} />
      <Box sx={{ display: 'flex', flexGrow: 1 }}>
        <Sidebar isOpen={isMenuOpen} onClose={() => setMenuOpen(false)}>
          <Navigation onNavigate={() => setMenuOpen(false)} />
        </Sidebar>
        <Box component="main" id="main-content" tabIndex={-1} sx={contentStyle}>
          <PageHead actionsRef={setActionsPlace} />
          <ClockBanner />
          <PageActionsPlace value={actionsPlace}>
            <ErrorBoundary place={pathname}>
              <Suspense fallback={<LoadingPage />}>{children}</Suspense>
            </ErrorBoundary>
          </PageActionsPlace>
        </Box>
      </Box>
    </Box>
  );
};

const contentStyle = {
  flexGrow: 1,
  // Without it a wide table would widen the page instead of scrolling in its own frame.
  minWidth: 0,
  px: { xs: 1.5, sm: 3 },
  pt: { xs: 1.5, sm: 2.5 },
  pb: 6,
  outline: 'none',
};
