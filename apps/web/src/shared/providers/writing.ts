// The session of a browser is one; so is what this tab knows of it while somebody writes.
let openForms = 0;
let isSessionOver = false;
const listeners = new Set<() => void>();

/** Says that a form with words nobody saved is open; the answer says that it is not any more. */
export function holdWriting(): () => void {
  openForms += 1;
  return () => {
    openForms -= 1;
    if (openForms === 0) tell(false);
  };
}

/** Takes note that the session is over; true when somebody is writing and must not be sent away. */
export function endSessionOfWriter(): boolean {
  if (openForms === 0) return false;
  tell(true);
  return true;
}

/** Whether the session ended while a form was open. */
export const isWriterSignedOut = () => isSessionOver;

export function subscribeToWriting(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(isOver: boolean) {
  isSessionOver = isOver;
  listeners.forEach((listener) => listener());
}
