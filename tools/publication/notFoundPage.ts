import { html } from "./html.ts";
import type { PublicationContext } from "./pageContext.ts";
import { PAGE_POLICY } from "./pageLayout.ts";

/**
 * The page a host shows for an address it does not have. It is shown at any depth, so its links start at the
 * site's own folder, `/` or the base it was built for.
 */
export function notFoundPage({ stylesheet, words }: PublicationContext, base: string): string {
  const title = words.page("page.notFound.title");
  return html`<!DOCTYPE html>
    <html lang="${words.language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${words.page("page.title", { name: title, site: words.t("site.title") })}</title>
        <link rel="icon" href="${base}icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="${base}${stylesheet}" />
      </head>
      <body>
        <header class="masthead">
          <a class="site" href="${base}">${words.t("site.title")}</a>
        </header>
        <main>
          <h1>${title}</h1>
          <p class="lead">${words.page("page.notFound.text")}</p>
          <p class="actions">
            <a class="action" href="${base}">${words.page("page.notFound.home")}</a>
            <a class="action" href="${base}events/">${words.page("page.events.title")}</a>
          </p>
        </main>
      </body>
    </html> `.source;
}
