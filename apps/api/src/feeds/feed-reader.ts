import type { Actor } from '@paradero/domain/access';

/** Whoever reads a feed, as far as a feed reaches: what is restricted or sealed stays out, whoever asks. */
export const asFeedReader = ({ id, organisationId }: Pick<Actor, 'id' | 'organisationId'>): Actor => ({
  id,
  organisationId,
  role: 'reader',
});
