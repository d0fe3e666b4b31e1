import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Autumn maple red, the single accent; shade 6 on white is 5.4:1. */
const maple: MantineColorsTuple = [
  '#fdf2f0',
  '#fae0dc',
  '#f4beb7',
  '#ee9a90',
  '#ea8276',
  '#d9544a',
  '#c8372d',
  '#ab2b22',
  '#8b211a',
  '#6b1813',
];

const warmGray: MantineColorsTuple = [
  '#faf9f7',
  '#f5f3f0',
  '#ebe8e3',
  '#dedad3',
  '#c9c3ba',
  '#a19a90',
  '#6e675f',
  '#57514a',
  '#3b3733',
  '#23201d',
];

const warmDark: MantineColorsTuple = [
  '#ece9e4',
  '#d3cec6',
  '#aea79d',
  '#8f887f',
  '#4a4541',
  '#383431',
  '#282522',
  '#1c1a18',
  '#151312',
  '#0e0d0c',
];

const fontFamily =
  "'Pretendard Variable', Pretendard, system-ui, -apple-system, 'Segoe UI', 'Noto Sans KR', sans-serif";

export const theme = createTheme({
  respectReducedMotion: true,
  colors: { maple, gray: warmGray, dark: warmDark },
  primaryColor: 'maple',
  primaryShade: { light: 6, dark: 6 },
  black: '#23201d',
  fontFamily,
  headings: {
    fontFamily,
    fontWeight: '680',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: 'clamp(1.5rem, 1.2rem + 1.2vw, 2rem)', lineHeight: '1.25' },
      h2: { fontSize: '1.25rem', lineHeight: '1.35' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'md',
  radius: { sm: '6px', md: '10px', lg: '16px' },
  cursorType: 'pointer',
  components: {
    // The palette's yellow is too pale to be read.
    Alert: {
      styles: (_theme: unknown, { color }: { readonly color?: string }) =>
        color === 'yellow'
          ? {
              root: { backgroundColor: 'var(--dp-warn-wash)' },
              title: { color: 'var(--dp-warn)' },
              icon: { color: 'var(--dp-warn)' },
            }
          : {},
    },
    Badge: { defaultProps: { tt: 'none' } },
    Button: { styles: { label: { fontWeight: 600 } } },
    // A dialog's head is no banner of the page.
    Modal: {
      defaultProps: { attributes: { header: { role: 'none' } }, radius: 'lg', padding: 'lg' },
      styles: { title: { fontWeight: 660, fontSize: '1.125rem' } },
    },
  },
});

/** Contrast and softness that the palette alone cannot express. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-placeholder': '#6e675f',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-anchor': '#b32d24',
    '--dp-line': '#ebe8e3',
    '--dp-surface': '#ffffff',
    '--dp-wash': '#faf9f7',
    '--dp-accent': '#c8372d',
    '--dp-accent-wash': '#fdf2f0',
    '--dp-ok': '#1f7a4d',
    '--dp-ok-wash': '#eef7f1',
    '--dp-warn': '#8a5a00',
    '--dp-warn-wash': '#fdf6e7',
    '--dp-held': '#e9a79f',
  },
  dark: {
    '--mantine-color-placeholder': '#aea79d',
    '--mantine-color-error': '#ff9d92',
    '--mantine-color-anchor': '#f0978c',
    '--mantine-color-maple-light': '#3a211e',
    '--mantine-color-maple-light-hover': '#4a2a26',
    '--mantine-color-maple-light-color': '#f4beb7',
    '--dp-line': '#353130',
    '--dp-surface': '#211f1d',
    '--dp-wash': '#191716',
    '--dp-accent': '#ea8276',
    '--dp-accent-wash': '#3a211e',
    '--dp-ok': '#7fcfa2',
    '--dp-ok-wash': '#1b2b22',
    '--dp-warn': '#e8bd6a',
    '--dp-warn-wash': '#302818',
    '--dp-held': '#8f4a43',
  },
});
