import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { startTransition, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { indexQuery } from "#queries/recordQueries.ts";
import { applyColours } from "#state/useColours.ts";
import { App } from "./App.tsx";
import "#ui/styles.css";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root");

const client = new QueryClient({
  // Without network too: what has been kept for reading offline is there to be asked for.
  defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false, networkMode: "always" } },
});

applyColours();
// The front page stays until the record is there, so that nothing is drawn twice; a failure is for the page to show.
await Promise.race([client.query(indexQuery()).catch(() => null), afterLongestWait()]);

const page = createRoot(root);
startTransition(() =>
  page.render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <App readerLanguages={navigator.languages} />
      </QueryClientProvider>
    </StrictMode>,
  ),
);

/** On a slow line the frame of the page appears with its placeholders after this time. */
function afterLongestWait(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 4000));
}
