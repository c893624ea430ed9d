/** The rules that raise questions, as administrators set them. */
export const questionRules = {
  title: 'Rules that ask',
  intro:
    'These rules read the record after each change and once a day. They open questions, and close them when the record answers. Switching one off closes what it asked, and says why.',
  days: 'threshold: %{thresholds} days',
  percent: 'threshold: %{thresholds} per cent',
  unit: { days: 'days', percent: 'per cent' },
  off: 'Switched off',
  open: '%{smart_count} open |||| %{smart_count} open',
  set: 'Change',
  active: 'Runs',
  reason: 'Why it is switched off',
  threshold: 'Threshold, %{unit}',
  comesWith: 'Comes as %{default}.',
  save: 'Save',
  saved: 'Saved. The rules are running over the record.',
};
