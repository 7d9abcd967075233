import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useSyncExternalStore,
} from "react";
import { queryHref, readQuery, subscribeToQuery, writeQuery } from "./address.ts";
import { type ParsedView, parseView, writeView } from "./codec.ts";
import type { KnownIds } from "./parameters.ts";
import type { ViewState } from "./viewState.ts";

export type SetView = (patch: Partial<ViewState>, entry?: "push" | "replace") => void;

export type View = ParsedView & {
  /** Changes the address. One gesture, one history entry; typing and dragging pass `"replace"`. */
  readonly setView: SetView;
  /** The address of the page with this change, for links. */
  readonly hrefWith: (patch: Partial<ViewState>) => string;
};

type ViewProviderProps = {
  /** The ids that exist, once the record has been loaded. */
  readonly known: KnownIds | null;
  readonly children: ReactNode;
};

/** Reads the address once for the whole page; everything below uses `useView`. */
export function ViewProvider({ known, children }: ViewProviderProps) {
  const query = useSyncExternalStore(subscribeToQuery, readQuery, () => "");
  const parsed = useMemo(() => parseView(query, known), [query, known]);
  const setView = useCallback<SetView>(
    (patch, entry = "push") => {
      // Read anew, not from the render: two changes in one gesture must both count.
      const { view } = parseView(readQuery(), known);
      const next = writeView({ ...view, ...patch });
      if (next !== readQuery()) writeQuery(next, entry);
    },
    [known],
  );
  const value = useMemo(
    () => ({
      ...parsed,
      setView,
      hrefWith: (patch: Partial<ViewState>) => queryHref(writeView({ ...parsed.view, ...patch })),
    }),
    [parsed, setView],
  );
  return <ViewContext value={value}>{children}</ViewContext>;
}

type ViewAsOfProps = { readonly view: View; readonly children: ReactNode };

/** What is below sees the view as it was, until it has its turn to follow the address. */
export function ViewAsOf({ view, children }: ViewAsOfProps) {
  return <ViewContext value={view}>{children}</ViewContext>;
}

const ViewContext = createContext<View | null>(null);

/** The view the address holds, and how to change it. */
export function useView(): View {
  const view = useContext(ViewContext);
  if (!view) throw new Error("useView needs a ViewProvider above it");
  return view;
}
