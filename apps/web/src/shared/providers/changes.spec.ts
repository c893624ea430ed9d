import { describe, expect, it } from '@jest/globals';
import { changedFields } from './changes.js';

describe('changedFields', () => {
  it('keeps only what differs, however deep', () => {
    const previous = { title: 'a', names: ['x', 'y'], place: { lat: 1 }, note: null };
    const next = { title: 'b', names: ['x', 'y'], place: { lat: 2 }, note: null };

    expect(changedFields(previous, next)).toEqual({ title: 'b', place: { lat: 2 } });
  });

  it('takes an emptied field for a change to null', () => {
    expect(changedFields({ note: 'x' }, { note: null })).toEqual({ note: null });
  });

  it('does not ask for fields that the form never had', () => {
    expect(changedFields({ title: 'a', level: 'public' }, { title: 'a', level: undefined })).toEqual({});
  });

  it('takes null and missing for the same nothing', () => {
    expect(changedFields({}, { note: null })).toEqual({});
  });

  it('sees that a list lost its last element', () => {
    expect(changedFields({ names: ['x', 'y'] }, { names: ['x'] })).toEqual({ names: ['x'] });
  });
});
