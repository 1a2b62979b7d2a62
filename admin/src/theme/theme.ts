import { createTheme, type ThemeOptions } from '@mui/material/styles';
import { tokens } from './tokens';

const { ink, secondInk, ground, paper, sunk, line, control, primary, primaryDark, primaryTint, focus } = tokens;

const palette: ThemeOptions['palette'] = {
  mode: 'light',
  primary: { main: primary, dark: primaryDark, light: primaryTint, contrastText: paper },
  secondary: { main: primaryDark, contrastText: paper },
  error: { main: tokens.under.ink, light: tokens.under.ground },
  warning: { main: tokens.risk.ink, light: tokens.risk.ground },
  success: { main: tokens.onCourse.ink, light: tokens.onCourse.ground },
  info: { main: primary, light: primaryTint },
  text: { primary: ink, secondary: secondInk },
  background: { default: ground, paper },
  divider: line,
};

const typography: ThemeOptions['typography'] = {
  fontFamily: '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  fontSize: 16,
  htmlFontSize: 16,
  h1: { fontSize: 28, lineHeight: '34px', fontWeight: 600, letterSpacing: '-.01em' },
  h2: { fontSize: 19, lineHeight: '26px', fontWeight: 600 },
  h3: { fontSize: 16, lineHeight: '24px', fontWeight: 600 },
  body1: { fontSize: 16, lineHeight: '24px' },
  body2: { fontSize: 14, lineHeight: '20px' },
  button: { fontSize: 15, lineHeight: '20px', fontWeight: 600, textTransform: 'none' },
};

const focusRing = { outline: `3px solid ${focus}`, outlineOffset: 2 };

const pageStyles = {
  html: { WebkitTextSizeAdjust: '100%' },
  body: { fontVariantNumeric: 'tabular-nums' },
  ':focus-visible': focusRing,
  a: { color: primary, textUnderlineOffset: 3 },
  'a:hover': { color: primaryDark },
  '@media (prefers-reduced-motion: reduce)': { '*': { transition: 'none !important', animation: 'none !important' } },
  '@media print': {
    '@page': { size: 'A4', margin: '14mm' },
    body: { background: '#fff', fontSize: '10.5pt' },
    '.noprint': { display: 'none !important' },
    '*': { printColorAdjust: 'exact' },
  },
};

/** Flat and quiet: no shadows or gradients, one primary button a page, controls of at least 40 px. */
export const theme = createTheme({
  palette,
  typography,
  shape: { borderRadius: 6 },
  shadows: Array.from({ length: 25 }, () => 'none') as never,
  breakpoints: { values: { xs: 0, sm: 700, md: 900, lg: 1100, xl: 1440 } },
  components: {
    MuiCssBaseline: { styleOverrides: pageStyles },
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      styleOverrides: { root: { '&.Mui-focusVisible': focusRing } },
    },
    MuiButton: {
      defaultProps: { disableElevation: true, variant: 'outlined', color: 'inherit' },
      styleOverrides: {
        root: { minHeight: 40, padding: '7px 16px' },
        outlined: { borderColor: control, backgroundColor: paper, '&:hover': { backgroundColor: sunk } },
        text: { color: primary, padding: '7px 10px', '&:hover': { backgroundColor: primaryTint } },
        sizeSmall: { minHeight: 32, padding: '4px 12px', fontSize: 14 },
      },
    },
    MuiIconButton: { styleOverrides: { root: { minWidth: 40, minHeight: 40, color: ink } } },
    MuiPaper: { styleOverrides: { outlined: { borderColor: line, borderRadius: 10 } } },
    MuiCard: {
      defaultProps: { variant: 'outlined' },
      styleOverrides: { root: { borderRadius: 10, borderColor: line } },
    },
    MuiDialog: { styleOverrides: { paper: { border: `1px solid ${control}`, borderRadius: 10 } } },
    MuiMenu: { styleOverrides: { paper: { border: `1px solid ${control}` } } },
    MuiTextField: { defaultProps: { variant: 'outlined', size: 'small' } },
    MuiOutlinedInput: {
      styleOverrides: {
        root: { backgroundColor: paper, minHeight: 44 },
        notchedOutline: { borderColor: control },
      },
    },
    // Without its shadow a thumb that is off would be white on white.
    MuiSwitch: { styleOverrides: { thumb: { border: `1px solid ${control}` } } },
    MuiInputLabel: { styleOverrides: { root: { color: secondInk } } },
    MuiFormHelperText: { styleOverrides: { root: { fontSize: 14 } } },
    MuiAlert: {
      defaultProps: { variant: 'standard' },
      styleOverrides: {
        root: { borderRadius: 10, fontSize: 15, lineHeight: '22px', color: ink },
        standardWarning: { backgroundColor: tokens.risk.ground },
        standardError: { backgroundColor: tokens.under.ground },
        standardSuccess: { backgroundColor: tokens.onCourse.ground },
        standardInfo: { backgroundColor: primaryTint },
      },
    },
    MuiSnackbarContent: { styleOverrides: { root: { backgroundColor: ink, color: paper } } },
    MuiLink: { defaultProps: { underline: 'always' }, styleOverrides: { root: { color: primary } } },
    MuiTooltip: { styleOverrides: { tooltip: { backgroundColor: ink, fontSize: 14 } } },
  },
});
