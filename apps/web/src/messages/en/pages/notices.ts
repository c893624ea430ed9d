/** Notices, how one is told, and the outbox. */
export const notices = {
  title: 'Notices',
  bell: 'Notices',
  unread: '%{smart_count} unread |||| %{smart_count} unread',
  empty:
    'Nothing yet. You are told here of deadlines you watch, of questions you look after and of your reminders.',
  emptyForReader:
    'Nothing yet. Notices are for those who watch deadlines or look after questions, which a reader does not.',
  due: {
    today: 'due today',
    in: 'due in %{smart_count} day |||| due in %{smart_count} days',
    ago: 'was due %{smart_count} day ago |||| was due %{smart_count} days ago',
  },
  kind: { deadlines: 'Deadline', questions: 'Reply to a question', reminders: 'Reminder' },
  told: 'told %{instant}',
  new: 'New',
  read: 'Mark as read',
  readAll: 'Mark all as read',
  more: 'Show more',
};

/** How somebody wants to be told. */
export const noticeSettings = {
  title: 'How you are told',
  intro:
    'You are told 90, 30 and 7 days before something is due, the day before, and on the day, then every week until you acknowledge it; of a reminder, from its day on. Mail holds a reference and a link, no name and no case details.',
  introForReader:
    'A reader watches no deadlines and looks after no questions, so there is little to be told of. What is sent to you nevertheless follows these settings. Mail holds a reference and a link, no name and no case details.',
  zone: 'Your time zone',
  zoneHere: 'Use the zone of this device: %{zone}',
  sendFrom: 'Tell me from',
  sendUntil: 'Tell me until',
  mail: 'Send me mail',
  mailHelp: 'Without mail, notices wait for you here.',
  digest: 'Mail',
  save: 'Save',
  saved: 'Saved. The next notices follow it.',
};

/** Mail on its way, for administrators. */
export const outbox = {
  title: 'Outbox',
  intro: 'Mail to the accounts of your organisation, newest first.',
  notSending:
    'SMTP_URL is not set, so mail stays here. Once it is set, mail of the last three days is sent; older mail stays.',
  empty: 'No mail was written yet.',
  allSent: 'All of it was sent.',
  waiting: 'Waits to be sent',
  sent: 'Sent %{instant}',
  failed: 'Tried %{smart_count} time: %{error} |||| Tried %{smart_count} times: %{error}',
  written: 'Written %{instant}',
  text: 'Text of the mail',
};
