import { describe, expect, it } from '@jest/globals';
import { chartColours } from './chartColours.js';
import { barColours, controlOutline, darkPalette, focusRing, lightPalette } from './palette.js';

const modes = { light: lightPalette, dark: darkPalette } as const;
const tones = ['primary', 'secondary', 'error', 'warning', 'info', 'success'] as const;

/** Contrast ratio of two opaque colours (WCAG 2.2, relative luminance). */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each(['light', 'dark'] as const)('the %s theme', (mode) => {
  const palette = modes[mode];
  const papers = [palette.background.default, palette.background.paper];

  it.each(papers)('writes every text with at least 4.5:1 on %s', (paper) => {
    const inks = [palette.text.primary, palette.text.secondary, ...tones.map((tone) => palette[tone].main)];

    expect(inks.filter((ink) => contrast(ink, paper) < 4.5)).toEqual([]);
  });

  it.each(tones)('writes on %s with at least 4.5:1, also under the pointer', (tone) => {
    const { main, dark, contrastText } = palette[tone];

    expect(Math.min(contrast(contrastText, main), contrast(contrastText, dark))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(papers)('draws controls, focus and series with at least 3:1 on %s', (paper) => {
    const { series, unknown, today } = chartColours[mode];
    const lines = [controlOutline[mode], focusRing[mode], unknown, today, ...series];

    expect(lines.filter((line) => contrast(line, paper) < 3)).toEqual([]);
  });

  it('writes and shows the focus on its bar', () => {
    const { background, text } = barColours[mode];

    expect(contrast(text, background)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(focusRing.dark, background)).toBeGreaterThanOrEqual(3);
  });
});
