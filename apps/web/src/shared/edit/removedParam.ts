/** Names, in the address of a list, the record that was removed just now. */
export const removedParam = 'removed';
