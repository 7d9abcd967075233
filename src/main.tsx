import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { startTransition, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { indexQuery, searchQuery } from "#queries/recordQueries.ts";
import { readQuery } from "#state/address.ts";
import { parseView } from "#state/codec.ts";
import { applyColours } from "#state/useColours.ts";
import { App } from "./App.tsx";
import "#ui/styles.css";
import { untilNotReading } from "#ui/untilNotReading.ts";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root");

const client = new QueryClient({
  // Without network too: what has been kept for reading offline is there to be asked for.
  defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false, networkMode: "always" } },
});

applyColours();
// Not awaited here: code that comes later builds on this file, and would wait for it while it waits for that code.
void start(root);

async function start(place: HTMLElement): Promise<void> {
  const { asked } = document.documentElement.dataset;
  const isReadable = place.hasChildNodes() && asked === undefined;
  // The front page stays until the record is there, so that nothing is drawn twice; a failure is for the page to show.
  await Promise.race([recordArrived(), ...(isReadable ? [] : [afterLongestWait()])]);
  if (isReadable) await untilNotReading();
  const page = createRoot(place);
  startTransition(() =>
    page.render(
      <StrictMode>
        <QueryClientProvider client={client}>
          <App readerLanguages={navigator.languages} />
        </QueryClientProvider>
      </StrictMode>,
    ),
  );
}

/** What the first screen is drawn from; where the address holds a text, the search that says what it leaves in. */
async function recordArrived(): Promise<void> {
  const { q } = parseView(readQuery()).view;
  const wanted = [
    client.query(indexQuery()),
    ...(q.trim() === "" ? [] : [client.query(searchQuery())]),
  ];
  await Promise.allSettled(wanted);
}

/** Where there is nothing to read meanwhile, the frame of the page appears with its placeholders after this time. */
function afterLongestWait(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 4000));
}
