import { useLocale } from 'react-admin';
import { ExternalLink } from '../fields/ExternalLink.js';
import { durationWords } from './durationWords.js';
import type { ValueProps } from './valueProps.js';

const isDuration = (source: string) => source.endsWith('Duration');

/** A line of text: an address as a link out, a duration in words, everything else as it stands. */
export const TextValue = ({ source, value, plain }: ValueProps) => {
  const locale = useLocale() ?? 'en';
  const text = String(value);
  if (isDuration(source)) return <span title={text}>{durationWords(text, locale)}</span>;
  if (plain || !/^https?:\/\//.test(text)) return <>{text}</>;
  return <ExternalLink href={text}>{text}</ExternalLink>;
};
