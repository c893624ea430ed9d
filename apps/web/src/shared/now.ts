/** The moment, as the browser tells it: when somebody voided an event or did what they noted. */
export const now = (): string => new Date().toISOString();
