/** The page of a party. */
export const party = {
  mustAnswer: 'Must answer',
  neverAsked: 'It is not recorded to have been asked anything.',
  nothingToAnswer: 'No open question is waiting for its answer.',
};
