import { isZone } from '@paradero/domain/notices';
import { z } from 'zod';
import { codesOf } from '../vocabulary.js';

/** What a notice may be about: the resource of the record it leads to. */
export const noticeSubjects = ['deadlines', 'questions', 'reminders'] as const;

const notice = z
  .object({
    id: z.uuid(),
    about: z.enum(noticeSubjects),
    recordId: z.uuid(),
    title: z.string(),
    titleEs: z.string().nullable(),
    reason: z.enum(codesOf('noticeReasons')),
    due: z.iso.date(),
    days: z.int().meta({ description: 'Days from today until it is due at the earliest; negative after it' }),
    threshold: z.int().meta({ description: 'The threshold it was given at: 90, 30, 7, 1, 0, -7, -14 …' }),
    createdAt: z.iso.datetime(),
    readAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Notice' });

/** What somebody was told, newest first, as far as they still reach it. */
export const noticePage = z
  .object({ data: z.array(notice), total: z.int(), unread: z.int() })
  .meta({ id: 'NoticePage', description: 'What the account was told, newest first' });

/** One notice as it came. */
export type Notice = z.infer<typeof notice>;

/** A page of notices as it came. */
export type NoticePage = z.infer<typeof noticePage>;

/** How an account wants to be told. */
export const noticeSettings = z
  .strictObject({
    zone: z.string().max(60).refine(isZone, { error: 'notice/not-a-zone' }),
    sendFrom: z.int().min(0).max(23),
    sendUntil: z.int().min(1).max(24),
    mail: z.boolean(),
    digest: z.enum(codesOf('digests')),
  })
  .refine(({ sendFrom, sendUntil }) => sendFrom < sendUntil, {
    error: 'notice/no-hours',
    path: ['sendUntil'],
  })
  .meta({
    id: 'NoticeSettings',
    description: 'How the account wants to be told: zone, hours of the day, mail and digest',
  });

/** How an account wants to be told, as read. */
export type NoticeSettings = z.infer<typeof noticeSettings>;

/** How an account is told that never said how. */
export const defaultNoticeSettings: NoticeSettings = {
  zone: 'UTC',
  sendFrom: 8,
  sendUntil: 18,
  mail: true,
  digest: 'none',
};

const message = z
  .object({
    id: z.uuid(),
    account: z.string().meta({ description: 'Name of the account it goes to' }),
    kind: z.enum(codesOf('messageKinds')),
    subject: z.string(),
    text: z.string(),
    createdAt: z.iso.datetime(),
    sentAt: z.iso.datetime().nullable(),
    attempts: z.int(),
    lastError: z.string().nullable(),
  })
  .meta({ id: 'Message' });

/** The outbox of an organisation, newest first. */
export const messagePage = z
  .object({
    data: z.array(message),
    total: z.int(),
    sending: z.boolean().meta({ description: 'Whether SMTP_URL is set; without it mail stays here' }),
  })
  .meta({ id: 'MessagePage', description: 'Mail to the accounts of the organisation, newest first' });

/** One mail as it came. */
export type Message = z.infer<typeof message>;

/** A page of the outbox as it came. */
export type MessagePage = z.infer<typeof messagePage>;
