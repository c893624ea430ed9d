import { createContext, useContext, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** The element beside the heading that takes the actions of the page; null until the head is drawn. */
export const PageActionsPlace = createContext<HTMLElement | null>(null);

/** Puts the actions of a page beside its heading, from wherever in the page they are written. */
export const PageActions = ({ children }: { children: ReactNode }) => {
  const place = useContext(PageActionsPlace);
  return place && createPortal(children, place);
};
