import { Box } from '@mui/material';
import type { ValueProps } from './valueProps.js';

/** Structured data of the server as nested lists: what a rule saw, how a day was counted. */
export const JsonValue = ({ value }: ValueProps) => <JsonPart value={value} />;

const JsonPart = ({ value }: { value: unknown }) => {
  if (Array.isArray(value)) {
    return (
      <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
        {value.map((part: unknown, index) => (
          <li key={index}>
            <JsonPart value={part} />
          </li>
        ))}
      </Box>
    );
  }
  if (typeof value !== 'object' || value === null) return <>{value === null ? '–' : String(value)}</>;
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {Object.entries(value).map(([name, part]) => (
        <li key={name}>
          {name}: <JsonPart value={part} />
        </li>
      ))}
    </Box>
  );
};
