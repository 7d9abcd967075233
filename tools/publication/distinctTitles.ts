import type { PageContent } from "./pageLayout.ts";
import type { PageWords } from "./pageWords.ts";

type Titled = Pick<PageContent, "title" | "particulars">;

/** The titles of pages in one language: those of one name with as many particulars as tell them apart. */
export function distinctTitles(pages: readonly Titled[], words: PageWords): readonly string[] {
  const most = Math.max(0, ...pages.map(({ particulars }) => particulars.length));
  let titles = pages.map(({ title }) => title);
  for (let used = 1; used <= most; used++) {
    const shared = repeated(titles);
    titles = titles.map((title, i) => {
      const page = pages[i];
      return page && shared.has(title) ? titleWith(page, used, words) : title;
    });
  }
  return titles;
}

function titleWith({ title, particulars }: Titled, used: number, words: PageWords): string {
  if (particulars.length === 0) return title;
  const list = particulars.slice(0, used).join(words.page("page.separator.list"));
  return words.page("page.title.particular", { title, particulars: list });
}

function repeated(titles: readonly string[]): ReadonlySet<string> {
  const met = new Set<string>();
  return new Set(titles.filter((title) => met.has(title) || !met.add(title)));
}
