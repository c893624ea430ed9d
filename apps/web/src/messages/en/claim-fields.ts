/** Labels of the fields by which a claim says where it comes from. */
export const claimFields = {
  sourceId: 'Source',
  locator: 'Place in the source',
  verification: 'Verification',
  credibility: 'Credibility',
  quote: 'Words of the source',
  reportId: 'Report it was entered with',
};

/** Labels of a number as somebody stated it. */
export const countFields = {
  raw: 'Number',
  lo: 'Least',
  hi: 'Greatest',
  bound: 'How exact',
};

/** Labels of a time of day and its zone. */
export const timeFields = {
  localTime: 'Local time',
  zone: 'Time zone',
};

/** Labels of what is left of an event that was voided. */
export const voidFields = {
  voidedAt: 'Voided',
  voidReason: 'Why it was voided',
};
