// Run as a program of its own: the package reads AWS_EXECUTION_ENV and TMPDIR from the environment when it is imported.
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
