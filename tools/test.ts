import { parseCLI, startVitest } from "vitest/node";

/**
 * `npm test [-- <files> <options of Vitest>]`: runs every test once. `countReporter.ts` prints the last line,
 * `N passed, N failed`; where the run cannot even start, it is printed here.
 */
const { filter, options } = parseCLI(["vitest", ...process.argv.slice(2)]);
try {
  const vitest = await startVitest("test", filter, { ...options, watch: false });
  await vitest.close();
} catch (error) {
  console.error(error);
  console.log("0 passed, 1 failed");
  process.exitCode = 1;
}
