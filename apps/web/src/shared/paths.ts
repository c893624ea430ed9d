/** The page of a record. */
export const recordPath = (resource: string, id: string) => `/${resource}/${encodeURIComponent(id)}/show`;

/** The list of a resource under a filter, as react-admin reads it from the URL. */
export const listPath = (resource: string, filter: Readonly<Record<string, unknown>>) =>
  `/${resource}?${new URLSearchParams({ filter: JSON.stringify(filter) })}`;
