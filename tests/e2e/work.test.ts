import { describe, expect, inject } from "vitest";
import { scriptsOfEntry } from "#tools/budgetLines.ts";
import { it } from "./browsing.ts";
import { expectEvents, region } from "./pageParts.ts";
import { addCommitCounter, commitsOf } from "./reactCommits.ts";
import { readEventFiles } from "./recordFiles.ts";

const total = readEventFiles().length;

/** The page, its first script, styles, two typefaces, the index, and the dashboard in two. */
const MOST_REQUESTS = 8;
/** What the press itself changes (the tile has focus), and the answer. */
const MOST_COMMITS_TO_ANSWER = 2;
/** Two or three for each of the regions below, which follow one by one; their charts measure and draw again. */
const MOST_COMMITS = 30;

describe("the work a page makes", () => {
  it(`asks for no more than ${MOST_REQUESTS} files until the timeline can be used`, async ({
    open,
  }) => {
    const { pathname: base } = new URL(inject("site"));
    const scripts = scriptsOfEntry(inject("siteFolder"), base);
    const isFirst = (file: string) =>
      scripts.includes(file) || /^$|^boot\.js$|\.css$|\.woff2$|\/index\.json$/.test(file);
    const asked: string[] = [];
    const page = await open({
      // What is not needed is asked for and never comes.
      before: (opening) =>
        opening.route("**/*", (route) => {
          const file = new URL(route.request().url()).pathname.slice(base.length);
          if (!isFirst(file)) return undefined;
          asked.push(file);
          return route.continue();
        }),
    });
    await expectEvents(page, total, total);
    await region(page, "Timeline").locator("canvas").waitFor();
    expect(asked.length, asked.join(", ")).toBeLessThanOrEqual(MOST_REQUESTS);
  });

  it("answers a filter at once, and lets the regions below follow in few steps", async ({
    open,
  }) => {
    const page = await open({ before: addCommitCounter });
    await region(page, "Sources and method").waitFor();
    const hunan = region(page, "Filters").getByRole("button", { name: /^Hunan, / });
    await hunan.hover();
    for (let click = 0; click < 2; click += 1) {
      const commits = await commitsOf(page, () => hunan.click());
      expect(commits.untilAnswered).not.toBeNull();
      expect(commits.untilAnswered).toBeLessThanOrEqual(MOST_COMMITS_TO_ANSWER);
      expect(commits.inAll).toBeLessThanOrEqual(MOST_COMMITS);
    }
  });
});
