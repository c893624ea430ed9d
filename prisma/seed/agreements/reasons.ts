/** Why a number is the working value, where several agreements give the same reason. */
export const reason = {
  onlyNumber: {
    choiceReason: 'The only number stated.',
    choiceReasonEs: 'Es el único número indicado.',
  },
  onlyTotal: { choiceReason: 'The only total stated.', choiceReasonEs: 'Es el único total indicado.' },
  fromTheText: { choiceReason: 'Read from the text.', choiceReasonEs: 'Tomado del texto.' },
  reportsAgree: { choiceReason: 'Reports agree.', choiceReasonEs: 'Las notas coinciden.' },
} as const;
