import { useSearchParams } from 'react-router-dom';

const views = ['waiting', 'calendar', 'timeline'] as const;
export type DeskViewName = (typeof views)[number];
export type Whose = 'mine' | 'team';

/** Which part of the desk is open, and whose it is, in the address of the page. */
export function useDeskView() {
  const [query, setQuery] = useSearchParams();
  const set = (name: string, value: string) =>
    setQuery(
      (before) => {
        const after = new URLSearchParams(before);
        after.set(name, value);
        return after;
      },
      { replace: true },
    );
  const whose: Whose = query.get('whose') === 'team' ? 'team' : 'mine';
  return {
    views,
    view: views.find((each) => each === query.get('view')) ?? 'waiting',
    whose,
    setView: (view: DeskViewName) => set('view', view),
    setWhose: (value: Whose) => set('whose', value),
  };
}
