/** The page of a calendar. */
export const calendar = {
  covers: 'It covers the years %{first} to %{last}.',
  coversOne: 'It covers the year %{first}.',
  which: 'Which days',
  coming: 'From today on',
  past: 'Earlier',
  noneComing: 'It has no days from today on: deadlines that run further are counted without holidays.',
  nonePast: 'It has no earlier days.',
};
