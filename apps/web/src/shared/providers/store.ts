import { localStorageStore, memoryStore, type Store } from 'react-admin';

const lasting = localStorageStore('1', 'paradero');
const passing = memoryStore();

// Taste survives on this machine. What somebody searched for does not: it can tell whom they work for.
const isTaste = (key: string) => key === 'theme' || key.endsWith('.datatable') || key.includes('.datatable_');
const storeFor = (key: string) => (isTaste(key) ? lasting : passing);

/** react-admin's store of preferences: theme and columns on the machine, everything else until sign-out. */
export const store: Store = {
  setup: () => {
    lasting.setup();
    passing.setup();
  },
  teardown: () => {
    lasting.teardown();
    passing.teardown();
  },
  getItem: (key, fallback) => storeFor(key).getItem(key, fallback),
  setItem: (key, value) => storeFor(key).setItem(key, value),
  removeItem: (key) => storeFor(key).removeItem(key),
  removeItems: (prefix) => {
    lasting.removeItems(prefix);
    passing.removeItems(prefix);
  },
  reset: () => passing.reset(),
  subscribe: (key, callback) => storeFor(key).subscribe(key, callback),
  listItems: (prefix) => ({ ...lasting.listItems?.(prefix), ...passing.listItems?.(prefix) }),
};
