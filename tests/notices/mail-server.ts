import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';

/** A mail server on this machine that keeps what it is given. */
export interface MailServer {
  readonly url: string;
  readonly mails: ParsedMail[];
  /** What happens before the server says yes; a throw is a refusal. */
  before: (mail: ParsedMail) => Promise<void> | void;
  close(): Promise<void>;
}

/** Starts a mail server on a port of its own. */
export async function startMailServer(): Promise<MailServer> {
  const mails: ParsedMail[] = [];
  const kept: MailServer = { url: '', mails, before: () => undefined, close: async () => undefined };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _, answer) {
      simpleParser(stream)
        .then(async (mail) => {
          await kept.before(mail);
          mails.push(mail);
          answer();
        })
        .catch((error: Error) => answer(error));
    },
  });
  // A client that is killed in the middle of a mail is nothing to the server.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo; // it listens on a port, not on a pipe
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return Object.assign(kept, { url: `smtp://127.0.0.1:${port}`, close });
}
