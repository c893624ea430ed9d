interface Shade {
  fill: string;
  text: string;
}

/** From the youngest questions to the oldest: the further from the paper, the longer open. */
export const ageColours: Record<'light' | 'dark', readonly Shade[]> = {
  light: [
    { fill: '#e4efef', text: '#1a2426' },
    { fill: '#c3dcdf', text: '#1a2426' },
    { fill: '#9cc5ca', text: '#1a2426' },
    { fill: '#3d7f8a', text: '#ffffff' },
    { fill: '#175e6a', text: '#ffffff' },
    { fill: '#08343c', text: '#ffffff' },
  ],
  dark: [
    { fill: '#1d3338', text: '#e6ecea' },
    { fill: '#27484f', text: '#e6ecea' },
    { fill: '#335f68', text: '#ffffff' },
    { fill: '#72abb6', text: '#05262c' },
    { fill: '#9ccdd6', text: '#05262c' },
    { fill: '#d3eff4', text: '#05262c' },
  ],
};
