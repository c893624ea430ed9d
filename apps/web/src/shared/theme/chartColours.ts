/**
 * Colours of chart series in the order in which they are handed out. They differ in lightness as well as in
 * hue, so that the common forms of colour blindness and a grey printer keep them apart, and each has 3:1
 * on the paper of its mode. The unknown part of anything is always `unknown`.
 */
export const chartColours = {
  light: {
    series: ['#0e5560', '#b4570a', '#6a4c93', '#3f7d3a', '#a11d5b', '#3b66b0', '#7a6a1d', '#5c6b70'],
    unknown: '#77797a',
    grid: '#d6dbd9',
    today: '#a11d2d',
  },
  dark: {
    series: ['#8ccbd5', '#f0a35e', '#c9b6e2', '#98d3a8', '#f29bc1', '#9dbdf0', '#dccb7a', '#b7c4c8'],
    unknown: '#9a9c9d',
    grid: '#2f3d41',
    today: '#f4a3a3',
  },
} as const;
