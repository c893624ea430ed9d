import { Slider } from '@mui/material';

interface ScrubberProps {
  /** Places on the axis that can be read, in their order. */
  places: readonly number[];
  marked: number;
  onMark: (place: number) => void;
  label: string;
  wordsOf: (place: number) => string;
  /** Room left and right, so that the thumb stands below the marked place of the chart. */
  inset: { left: number; right: number };
  /** How far the axis reaches beyond its first and last place, such as half a bar. */
  reach?: number;
  /** Where the axis ends, when that is after the last place. */
  until?: number;
}

/** Chooses which place of a chart is read out: by keyboard, finger or pointer. */
export const Scrubber = (props: ScrubberProps) => {
  const { places, marked, onMark, label, wordsOf, inset, reach = 0, until } = props;
  const [first = 0, last = first] = [places.at(0), places.at(-1)];
  if (places.length < 2) return null;
  return (
    <Slider
      size="small"
      track={false}
      step={null}
      min={first - reach}
      max={until ?? last + reach}
      marks={places.map((value) => ({ value }))}
      value={marked}
      onChange={(_event, place) => onMark(place)}
      aria-label={label}
      getAriaValueText={wordsOf}
      sx={{
        display: 'block',
        ml: `${inset.left}px`,
        width: `calc(100% - ${inset.left + inset.right}px)`,
        py: 1,
        displayPrint: 'none',
      }}
    />
  );
};
