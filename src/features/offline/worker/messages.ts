/** What the page asks of the worker, and the worker tells the page: the `type` of a message. */
export const MESSAGES = {
  /** A waiting worker is to take over. */
  takeOver: "SKIP_WAITING",
  /** The page was not there yet when the storage was found full: is there room? */
  isThereRoom: "IS_THERE_ROOM",
  /** Something could not be kept: the storage is full. */
  noRoom: "NO_ROOM",
} as const;

/** The type of a message, if it is one of ours. */
export function messageType(data: unknown): unknown {
  return typeof data === "object" && data !== null && "type" in data ? data.type : undefined;
}
