import { Box, useMediaQuery } from '@mui/material';
import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { AppBar } from './AppBar';
import { Banners } from './Banners';
import { PageBoundary } from './PageBoundary';
import { SideMenu } from './SideMenu';
import { SkipLink } from './SkipLink';
import { useFollowLanguage } from './use-follow-language';
import { Waiting } from './Waiting';

/** Bar, menu and page. */
export const Shell = ({ children }: { children: ReactNode }) => {
  const wide = useMediaQuery('(min-width:900px)', { noSsr: true });
  const [open, setOpen] = useState(false);
  const { pathname } = useLocation();
  const main = useMainFocus(pathname);
  useFollowLanguage();
  return (
    <>
      <SkipLink onSkip={() => main.current?.focus()} />
      <AppBar wide={wide} onMenu={() => setOpen(true)} />
      <Banners />
      <Box sx={{ display: 'flex', minHeight: 'calc(100vh - 56px)', '@media print': { display: 'block' } }}>
        <SideMenu wide={wide} open={open} onClose={() => setOpen(false)} />
        <Box component="main" ref={main} tabIndex={-1} sx={mainStyle}>
          <Box sx={{ maxWidth: 1176, margin: '0 auto' }}>
            <PageBoundary key={pathname}>
              <Suspense fallback={<Waiting />}>{children}</Suspense>
            </PageBoundary>
          </Box>
        </Box>
      </Box>
    </>
  );
};

/** After a step to another page the keyboard continues at its beginning, as after loading a page. */
function useMainFocus(pathname: string) {
  const main = useRef<HTMLElement>(null);
  const seen = useRef(pathname);
  useEffect(() => {
    if (seen.current === pathname) return;
    seen.current = pathname;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}

const mainStyle = {
  flex: 1,
  minWidth: 0,
  padding: { xs: '20px 16px 40px', md: '28px 32px 56px' },
  '&:focus': { outline: 'none' },
  '@media print': { padding: 0 },
} as const;
