import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { applyColours } from "#state/useColours.ts";
import { App } from "./App.tsx";
import "./styles.css";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root");

const client = new QueryClient({
  defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false } },
});

applyColours();
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <App readerLanguages={navigator.languages} />
    </QueryClientProvider>
  </StrictMode>,
);
