/** Words of the shell and of the parts that every page shares. */
export const app = {
  app: {
    toDashboard: 'To the dashboard',
    newTab: 'opens in a new tab',
    welcome:
      'The record of agreements by which one state pays another to hold people: who was moved, what each source claims, and what nobody has answered.',
    menu: {
      label: 'Main menu',
      main: 'The record',
      more: 'More records',
      administration: 'Administration',
      open: '%{smart_count} open |||| %{smart_count} open',
    },
    login: {
      tagline: 'What happens to the detainees when the term expires?',
      demoTitle: 'Demo accounts',
      demoText:
        'This is a demo installation. Choose an account to fill in the form; the password is %{password}.',
    },
    error: {
      text: 'This page failed. Nothing you had saved is lost. Try again, and if it fails again tell whoever looks after this installation.',
      offline:
        'There is no connection, so this page could not be loaded. Nothing you had saved is lost. Try again when you are back online.',
      retry: 'Try again',
    },
    session: {
      ended:
        'Your session has ended. What you wrote is still here, but it is not saved. Sign in in a new tab, then come back and save.',
      signIn: 'Sign in',
      stillSignedIn:
        'You are still signed in: the server could not be told. Try again before you leave this machine.',
    },
    clocks: {
      label: 'Another day',
      open: 'Another day',
      now: 'Return to now',
      validAt: {
        label: 'True on',
        help: 'What was true on that day.',
        banner: 'You see what was true on %{day}.',
        ignored: 'What you see here is not limited to what was true on %{day}.',
      },
      knownAt: {
        label: 'Known on',
        help: 'Only what sources had published by the end of that day.',
        banner: 'You see only what sources had published by %{day}.',
        partly:
          'Only the lists of what sources say are limited to what they had published by %{day}; the rest of this page is not.',
        ignored: 'What you see here is not limited to what sources had published by %{day}.',
      },
      recordedAt: {
        label: 'Recorded on',
        help: 'What our own record said at the end of that day.',
        banner: 'You see our own record as it stood at the end of %{day}.',
        ignored: 'What you see here is of now, not our record as it stood at the end of %{day}.',
      },
    },
    date: {
      unknown: 'Unknown',
      day: '%{day}',
      about: 'about %{date}',
      around: { day: 'about %{date}', other: 'about %{date}' },
      on: { day: 'on %{date}', other: 'in %{date}' },
      uncertain: '%{date} (uncertain)',
      inMonth: 'a day in %{month}',
      inYear: 'some time in %{year}',
      decade: 'some time in the %{first}s',
      century: 'some time between %{first} and %{last}',
      event: {
        between: 'between %{from} and %{to}',
        from: { open: '%{from} or later', unknown: '%{from} or later' },
        to: { open: '%{to} or earlier', unknown: '%{to} or earlier' },
      },
      period: {
        between: 'from %{from} to %{to}',
        from: { open: 'since %{from}', unknown: 'from %{from}, end unknown' },
        to: { open: 'until %{to}', unknown: 'until %{to}, start unknown' },
      },
    },
    count: {
      upTo: 'up to %{hi}',
      vague: '%{count} (vague)',
    },
    list: {
      count: '%{count} in the list',
      countAtLeast: 'More than %{count} in the list',
      pageOfAtLeast: '%{from}–%{to} of more than %{count}',
      sort: 'Sort',
      sortedBy: '%{what}, %{order}',
      earliest: '%{label}, earliest day',
      latest: '%{label}, latest day',
      order: {
        past: { ASC: 'oldest first', DESC: 'newest first' },
        toCome: { ASC: 'soonest first', DESC: 'latest first' },
        text: { ASC: 'A–Z', DESC: 'Z–A' },
        number: { ASC: 'smallest first', DESC: 'largest first' },
        other: { ASC: 'ascending', DESC: 'descending' },
      },
      failed: 'The list could not be read',
      nothingRecorded: 'Nothing is recorded here.',
      emptyThen: 'On the day you chose there was nothing here.',
    },
    csv: { download: 'CSV' },
    chart: { asTable: 'Show as table' },
    source: {
      none: 'No source',
      original: 'original',
      archived: 'archived copy',
    },
    history: {
      title: 'History',
      insert: '%{who} recorded it',
      update: '%{who} changed it',
      delete: '%{who} deleted it',
      otherOrganisation: 'Another organisation',
      version: 'version %{version}',
      changes: 'Changed fields',
      field: 'Field',
      before: 'Before',
      after: 'After',
      nothing: 'nothing',
      show: 'Show',
    },
    conflict: {
      title: 'Somebody else changed this record',
      text: 'Your changes are not saved yet. Where you both changed the same field, choose which value stays.',
      before: 'Before:',
      theirs: 'Theirs:',
      mine: 'Yours:',
      onlyMine: 'Only you changed: %{fields}. Your value will be saved.',
      onlyTheirs: 'Only they changed: %{fields}. Their value stays.',
      back: 'Back to the form',
      save: 'Save the merged record',
    },
  },
};
