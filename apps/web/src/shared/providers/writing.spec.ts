import { describe, expect, it } from '@jest/globals';
import { endSessionOfWriter, holdWriting, isWriterSignedOut } from './writing.js';

describe('a session that ends', () => {
  it('sends away whoever writes nothing', () => {
    expect(endSessionOfWriter()).toBe(false);
    expect(isWriterSignedOut()).toBe(false);
  });

  it('keeps a writer at the form until the last form is closed', () => {
    const closeFirst = holdWriting();
    const closeSecond = holdWriting();

    expect(endSessionOfWriter()).toBe(true);
    closeFirst();
    expect(isWriterSignedOut()).toBe(true);
    closeSecond();
    expect(isWriterSignedOut()).toBe(false);
  });
});
