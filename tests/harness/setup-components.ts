import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// When a test that waits in vain is given up, on a busy machine too: none waits for a time.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 40_000 });

afterEach(cleanup);
