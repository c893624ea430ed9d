/** The page of a deadline. */
export const deadline = {
  why: 'Why this date?',
  change: 'Change what it is computed from',
  byHand: 'It was set by hand; no rule computed it.',
  sources: 'What it rests on',
  noSource: 'No source is recorded.',
  stoppedSince: 'The clock has stood since %{day}',
  former: 'Dates it had before',
  replaced: 'replaced on %{day}',
  saveTitle: 'Record it as a deadline',
  changeTitle: 'Change the deadline',
  saved: 'The deadline is recorded.',
  changed: 'The deadline was changed; its former date is kept.',
  save: 'Record the deadline',
  changeHelp: 'Ask the rule of this deadline again, with other inputs. The date it had is kept.',
};
