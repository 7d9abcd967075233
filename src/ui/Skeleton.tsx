type SkeletonProps = {
  /** The size of what will stand here, as classes, so that nothing moves when it comes. */
  readonly className: string;
};

/** A quiet block in the place of what is being loaded. */
export function Skeleton({ className }: SkeletonProps) {
  return <div aria-hidden="true" className={`animate-pulse rounded-sm bg-raised ${className}`} />;
}
