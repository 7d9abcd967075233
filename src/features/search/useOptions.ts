import { type KeyboardEvent, useState } from "react";

type Options = {
  /** The position of the option Enter would open. */
  readonly active: number;
  readonly setActive: (option: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

type OptionsInput = {
  readonly count: number;
  /** With another text the choice begins again at the first option. */
  readonly text: string;
  readonly onChoose: (option: number) => void;
};

/** The keys of a list of options whose focus stays in its text field. */
export function useOptions({ count, text, onChoose }: OptionsInput): Options {
  const [choice, setChoice] = useState({ text, option: 0 });
  const active = choice.text === text ? Math.min(choice.option, count - 1) : 0;
  const setActive = (option: number) => setChoice({ text, option });
  return {
    active,
    setActive,
    onKeyDown(event) {
      // Of an input method the keys choose characters.
      if (event.nativeEvent.isComposing || count === 0) return;
      const next = { ArrowDown: active + 1, ArrowUp: active - 1 }[event.key];
      if (next !== undefined) setActive((next + count) % count);
      else if (event.key === "Enter") onChoose(active);
      else return;
      event.preventDefault();
    },
  };
}
