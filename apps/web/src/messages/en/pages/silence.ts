/** The silence board. */
export const silence = {
  title: 'Silence board',
  intro: 'Whom somebody asked in writing or in public, what came back, and for how long nothing has.',
  byAddressee: 'By addressee',
  description:
    'The longest silence first. Bars show what the replies do with the questions (one may answer several); every number leads to its records.',
  empty: 'Nobody is recorded to have been asked. Open a question and log the inquiry there.',
  noAnswers: 'No reply to an inquiry is recorded',
  noneOpen: 'Nothing is waiting for a reply',
  silentFor:
    'longest inquiry without a reply: %{smart_count} day |||| longest inquiry without a reply: %{smart_count} days',
  elsewhere:
    '%{smart_count} answer given elsewhere, to no inquiry |||| %{smart_count} answers given elsewhere, to no inquiry',
  all: '%{smart_count} inquiry |||| %{smart_count} inquiries',
  answered: '%{smart_count} answered',
  unanswered: '%{smart_count} unanswered',
  median: '%{days} day to a reply (median) |||| %{days} days to a reply (median)',
  columns: {
    addressee: 'Addressee',
    inquiries: 'Inquiries',
    answered: 'Answered',
    unanswered: 'Unanswered',
    medianLo: 'Median days to a reply, at least',
    medianHi: 'Median days to a reply, at most',
    elsewhere: 'Answers given elsewhere',
    longestOpen: 'Longest open, in days',
  },
};
