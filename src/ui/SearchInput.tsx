import { type FocusEventHandler, useState } from "react";

type SearchInputProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: FocusEventHandler<HTMLInputElement>;
  readonly maxLength?: number;
};

/** A search field. Text still being composed with an input method is shown, but handed on only when it is settled. */
export function SearchInput({ value, onChange, label, ...rest }: SearchInputProps) {
  const [composing, setComposing] = useState<string | null>(null);
  return (
    <input
      type="search"
      aria-label={label}
      autoComplete="off"
      spellCheck={false}
      value={composing ?? value}
      onCompositionStart={(event) => setComposing(event.currentTarget.value)}
      onCompositionEnd={(event) => {
        setComposing(null);
        onChange(event.currentTarget.value);
      }}
      onChange={(event) => {
        if (composing === null) onChange(event.target.value);
        else setComposing(event.target.value);
      }}
      className="w-full min-w-0 rounded-sm border border-rule bg-paper px-2.5 py-1.5 text-sm placeholder:text-muted hover:border-control"
      {...rest}
    />
  );
}
