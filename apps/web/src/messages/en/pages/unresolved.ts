/** Open questions where people look. */
export const unresolved = {
  title: '%{smart_count} open question |||| %{smart_count} open questions',
  all: 'Show it |||| Show all %{smart_count}',
};
