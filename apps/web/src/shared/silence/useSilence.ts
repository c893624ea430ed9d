import type { Silence } from '@paradero/contract/views/silence';
import { useClockedView } from '../record/useView.js';

/** Who was asked and kept silent, at the clocks of the URL: everybody, or one addressee. */
export const useSilence = (query: { readonly addresseeId?: string } = {}) =>
  useClockedView<Silence>({ resource: 'inquiries', path: 'silence', query, day: 'validAt' });
