/** Whether a field holds nothing: null, not asked for, or an empty list. */
export const isNothing = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
