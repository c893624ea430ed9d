import { useEffect, useState } from 'react';

const halfAnHour = 1_800_000;

/** Whether nobody has used keyboard or pointer for half an hour. */
export function useIsAway(): boolean {
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    let timer = window.setTimeout(() => setAway(true), halfAnHour);
    const isHere = () => {
      window.clearTimeout(timer);
      setAway(false);
      timer = window.setTimeout(() => setAway(true), halfAnHour);
    };
    window.addEventListener('pointerdown', isHere);
    window.addEventListener('keydown', isHere);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('pointerdown', isHere);
      window.removeEventListener('keydown', isHere);
    };
  }, []);
  return isAway;
}
