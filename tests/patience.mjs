import { jest } from '@jest/globals';

// A busy machine must not fail a test; none waits this long by itself.
jest.setTimeout(120_000);
