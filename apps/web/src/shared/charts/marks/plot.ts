/** Room around the plot of a chart, in pixels; a scrubber below it keeps the same. */
export const axisWidth = 48;
export const chartMargin = { top: 20, right: 14, left: 0, bottom: 0 };
export const plotInset = { left: axisWidth, right: chartMargin.right };
