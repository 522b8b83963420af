/** Ink, lines and grounds of every picture. Blue and vermilion are told apart by every kind of colour vision (Okabe and Ito, 2008). */
export const INK = '#1b1e25';
export const SOFT = '#4d5666';
export const FAINT = '#e1e5eb';
export const GROUND = '#ffffff';
export const BLUE = '#0072b2';
export const VERMILION = '#b84a00';

/** The colour of a band: each is clearly darker than the one below, so that the order is seen without seeing colours. */
export const BAND_COLOURS: Readonly<Record<string, string>> = {
  calm: '#fff3b8',
  watch: '#fec44f',
  elevated: '#f5852a',
  high: '#c92a1b',
  severe: '#650000',
};

/** Where no news was read. It is hatched as well (see `HATCH`), so that it is no band. */
export const NO_NEWS = '#eef0f3';
export const NO_NEWS_LINE = '#c3cad4';
