import type { ComponentProps } from "react";

type ButtonProps = ComponentProps<"button"> & {
  /** `quiet` reads as text until pointed at. */
  readonly look?: "outlined" | "quiet";
};

export function Button({ look = "outlined", className = "", ...rest }: ButtonProps) {
  const looks = {
    outlined: "border border-rule px-2.5 py-1 hover:border-control",
    quiet: "px-1 underline decoration-rule underline-offset-4 hover:decoration-current",
  };
  return (
    <button type="button" className={`rounded-sm text-sm ${looks[look]} ${className}`} {...rest} />
  );
}
