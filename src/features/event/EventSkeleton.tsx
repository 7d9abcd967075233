import { Skeleton } from "#ui/Skeleton.tsx";

/** The shape of the account while it is on its way. */
export function EventSkeleton({ label }: { readonly label: string }) {
  return (
    <div role="status">
      <span className="sr-only">{label}</span>
      <Skeleton className="mb-2 h-4 max-w-3xl" />
      <Skeleton className="mb-2 h-4 max-w-3xl" />
      <Skeleton className="mb-2 h-4 max-w-3xl" />
      <Skeleton className="mb-8 h-4 max-w-md" />
      <Skeleton className="mb-3 h-6 w-44" />
      <Skeleton className="mb-8 h-40" />
      <Skeleton className="mb-3 h-6 w-28" />
      <div className="grid gap-8 md:grid-cols-2">
        <Skeleton className="h-80" />
        <Skeleton className="h-80" />
      </div>
    </div>
  );
}
