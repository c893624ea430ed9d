/** A form no wider than a line one can read. */
export const formWidth = { maxWidth: 820 } as const;
