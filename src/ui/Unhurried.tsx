import { type ComponentType, startTransition, useEffect, useMemo, useState } from "react";
import { inTurn } from "./whenIdle.ts";

type UnhurriedProps<Props> = {
  readonly part: ComponentType<Props>;
  /** The same object as long as nothing in it changes. */
  readonly given: Props;
};

/**
 * A part of the page that is drawn anew when the browser has a quiet moment, in turn with others like it: what the
 * reader has just done is shown first, and no part holds up another.
 */
export function Unhurried<Props extends object>({ part: Part, given }: UnhurriedProps<Props>) {
  const [shown, setShown] = useState(given);
  useEffect(() => {
    if (given === shown) return undefined;
    return inTurn(() => startTransition(() => setShown(given)));
  }, [given, shown]);
  return useMemo(() => <Part {...shown} />, [Part, shown]);
}
