import { useTranslate } from 'react-admin';
import { useWords } from '../../shared/charts/useWords.js';

/** A function that gives the words for an age bucket such as `31-90` or `366+`. */
export function useBucketWords() {
  const translate = useTranslate();
  const words = useWords();
  return (bucket: string) => {
    const [from = 0, to] = bucket.match(/\d+/g)?.map(Number) ?? [];
    return to === undefined
      ? translate('dashboard.questions.bucket.from', { from: words.number(from) })
      : translate('dashboard.questions.bucket.between', {
          from: words.number(from),
          to: words.number(to),
        });
  };
}
