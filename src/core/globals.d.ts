/** True in tests, false in builds: set by vite (vite.config.ts). */
declare const __EXAMPLES__: boolean;
