import { type ReactNode, Suspense } from "react";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { FailedDialog, FailedPart } from "./FailedPart.tsx";

type PartProps = {
  readonly name: string;
  readonly region: ReactNode;
  /** The size it will have, as classes, where its code comes later. */
  readonly size?: string;
  /** Where the region is a dialog: closes it. */
  readonly onClose?: () => void;
};

/** A region or dialog whose failure stays its own: the rest of the page keeps working. */
export function Part({ name, region, size, onClose }: PartProps) {
  return (
    <ErrorBoundary
      fallback={(error, onRetry) =>
        onClose ? (
          <FailedDialog {...{ name, error, onRetry, onClose }} />
        ) : (
          <FailedPart {...{ name, error, onRetry }} />
        )
      }
    >
      <Suspense fallback={size ? <Skeleton className={size} /> : null}>{region}</Suspense>
    </ErrorBoundary>
  );
}
