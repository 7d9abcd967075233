import type { MissingDocument } from "#queries/documentError.ts";
import { Failure } from "./Failure.tsx";

type MissingProps = {
  /** `null` where nothing is missing. */
  readonly document: MissingDocument | null;
  /** Says what is missing, and what that means for the reader. */
  readonly title: (reason: string) => string;
};

/** Says across the page what it has to do without, with the way to try again. */
export function Missing({ document, title }: MissingProps) {
  if (!document) return null;
  return (
    <div className="mx-auto max-w-page px-4 pt-6 sm:px-8">
      <Failure {...document} title={title} />
    </div>
  );
}
