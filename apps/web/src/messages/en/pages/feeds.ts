/** Private addresses under which calendar programs read deadlines. */
export const feeds = {
  title: 'Calendar feeds',
  subscribe: 'Subscribe',
  about:
    'A calendar feed shows deadlines in the calendar program you use, and follows them when their days move. It carries days, states and links, and no names of people, no titles and nothing restricted.',
  create: 'New feed',
  agreement: 'Agreement',
  agreementHelp: 'Leave it empty for all the deadlines you watch.',
  make: 'Create the feed',
  once: 'This address is shown only now. Whoever has it can read the feed without signing in: give it to your calendar program and to nobody else.',
  address: 'Address of the feed',
  copy: 'Copy',
  copied: 'The address was copied',
  list: 'Your feeds',
  empty: 'No feed yet. Create one above, and add its address to your calendar program.',
  watched: 'All the deadlines you watch',
  outOfReach: 'An agreement you no longer see',
  createdAt: 'Created %{at}',
  readAt: 'last read %{at}',
  unread: 'never read',
  revokedAt: 'revoked %{at}',
  revoke: 'Revoke',
  revoked: 'The feed was revoked',
  confirm: {
    title: 'Revoke this feed?',
    text: 'Calendar programs that use its address will read nothing more. It cannot be undone; you can create another.',
  },
};
