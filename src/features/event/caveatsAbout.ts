import type { EventRecord } from "#model/schema.ts";
import { type CaveatTopic, caveatTopic } from "./caveatTopic.ts";

/** The caveats of an event that stand beside one part of it. */
export function caveatsAbout(
  { caveats, attendance }: Pick<EventRecord, "caveats" | "attendance">,
  part: CaveatTopic,
): EventRecord["caveats"] {
  return caveats.filter((caveat) => {
    const topic = caveatTopic(caveat);
    // Beside "not reported" a note on the attendance would stand alone.
    if (topic === "attendance" && attendance === null) return part === "event";
    return topic === part;
  });
}
