import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { EventId } from "#model/schema.ts";
import { eventQuery } from "#queries/recordQueries.ts";

/** Fetches an event that is likely to be opened. When that fails the dialog will say so, if it is opened at all. */
export function usePrefetchEvent(): (id: EventId) => void {
  const client = useQueryClient();
  return useCallback((id) => void client.query(eventQuery(id)).catch(() => null), [client]);
}
