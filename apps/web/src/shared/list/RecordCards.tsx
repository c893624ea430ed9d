import type { ReactNode } from 'react';
import { SimpleList, type RaRecord } from 'react-admin';
import { NoResults } from './NoResults.js';

/** What a card says about a record, from the most to the least important. */
export interface CardWords {
  primary: (record: RaRecord) => ReactNode;
  secondary?: (record: RaRecord) => ReactNode;
  tertiary?: (record: RaRecord) => ReactNode;
}

/** Records one below the other, for narrow screens; each is one link. */
export const RecordCards = ({ primary, secondary, tertiary }: CardWords) => (
  <SimpleList
    rowClick="show"
    primaryText={primary}
    empty={<NoResults />}
    {...(secondary && { secondaryText: secondary })}
    {...(tertiary && { tertiaryText: tertiary })}
  />
);
