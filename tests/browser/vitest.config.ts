import { defineConfig } from 'vitest/config';

/** Tests that drive real browsers: one after the other, on the built extension. */
export default defineConfig({
  define: { __EXAMPLES__: 'false' },
  test: {
    include: ['tests/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
