import type { ReactNode } from "react";

type FactProps = {
  readonly label: string;
  readonly value: string;
  /** Words in place of a number are set smaller. */
  readonly isNumber: boolean;
  /** Takes a row of its own where the four do not stand side by side. */
  readonly isWide?: boolean;
  readonly children?: ReactNode;
};

/** One large number with what it counts above and how it is to be read below. */
export function Fact({ label, value, isNumber, isWide = false, children }: FactProps) {
  return (
    <div
      className={`min-w-0 border-l border-rule pl-3 sm:pl-4 ${isWide ? "col-span-3 xl:col-span-1" : ""}`}
    >
      <dt className="text-xs text-muted sm:text-sm">{label}</dt>
      <dd
        className={`flex h-10 items-center font-serif ${
          isNumber ? "text-3xl lg:text-4xl" : "text-base text-muted sm:text-xl"
        }`}
      >
        {value}
      </dd>
      {children && (
        <dd className="text-xs break-keep wrap-anywhere text-muted sm:text-sm">{children}</dd>
      )}
    </div>
  );
}
