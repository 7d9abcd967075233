/** The tokens the plot is drawn in. */
const TOKENS = [
  "paper",
  "ink",
  "muted",
  "rule",
  "control",
  "amount",
  "amount-ink",
  "amount-soft",
] as const;
type Token = (typeof TOKENS)[number];

export type CanvasColours = Readonly<Record<Token, string>>;

/**
 * The tokens as the theme in force has them. A canvas knows no custom properties, and theirs hold both
 * themes at once: only as the colour of an element do they come out as one colour.
 */
export function readColours(probe: HTMLElement): CanvasColours {
  const read = (token: Token) => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    paper: read("paper"),
    ink: read("ink"),
    muted: read("muted"),
    rule: read("rule"),
    control: read("control"),
    amount: read("amount"),
    "amount-ink": read("amount-ink"),
    "amount-soft": read("amount-soft"),
  };
  probe.style.color = "";
  return colours;
}
