import type { Session, SessionState } from '@paradero/contract/session';
import { HttpError } from 'ra-core';
import { createHttp } from './http.js';

/** The account that is signed in. */
export type Account = Session['account'];

// Refusals of the session are told by the page that asked, from their code.
const http = createHttp((key) => key);
const url = '/api/session';

let signedIn: Promise<Account> | undefined;

/** The account of the session, asked for once; fails with the API's refusal when nobody is signed in. */
export function getAccount(): Promise<Account> {
  signedIn ??= requireAccount().catch((error: unknown) => {
    signedIn = undefined;
    throw error;
  });
  return signedIn;
}

export async function signIn(credentials: { email: string; password: string }): Promise<Account> {
  const account = await readAccount(http(url, { method: 'POST', body: credentials }));
  signedIn = Promise.resolve(account);
  return account;
}

export async function signOut(): Promise<void> {
  // Without an account there is no session to end, and the API would only refuse once more.
  if (signedIn) await http(url, { method: 'DELETE' }).catch(ignoreEndedSession);
  signedIn = undefined;
}

/** Forgets the account, because the API said that the session is over. */
export const forgetAccount = () => {
  signedIn = undefined;
};

/** Whether somebody is signed in and, if not, whether this installation says that demo accounts exist. */
export async function readSessionState(): Promise<{ isSignedIn: boolean; hasDemoAccounts: boolean }> {
  const { account, demo } = await askState();
  return { isSignedIn: account !== null, hasDemoAccounts: demo };
}

function ignoreEndedSession(error: unknown) {
  if (!(error instanceof HttpError) || error.status !== 401) throw error;
}

async function requireAccount(): Promise<Account> {
  const { account } = await askState();
  if (account === null) throw new HttpError('session/none', 401);
  return account;
}

// The boundary: the answers of the session route.
const askState = async () => (await http(url)) as SessionState;
const readAccount = async (answer: Promise<unknown>) => ((await answer) as Session).account;
