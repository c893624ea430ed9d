import { Verification } from '../record/Verification.js';
import type { ValueProps } from './valueProps.js';

/** How far the record has been checked, with its sign: a doubt is told apart without reading. */
export const VerificationValue = ({ value }: ValueProps) => <Verification code={String(value)} />;
