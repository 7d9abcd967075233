/** Turns any colour a browser computes into one every program that opens an SVG understands. */
export type ColourReader = (colour: string) => {
  readonly hex: string;
  /** 0 to 1. */
  readonly opacity: number;
};

/** Reads colours by painting a pixel with them, each once. */
export function colourReader(): ColourReader {
  const canvas = document.createElement("canvas");
  canvas.width = 1;
  canvas.height = 1;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  const known = new Map<string, ReturnType<ColourReader>>();
  return (colour) => {
    const before = known.get(colour);
    if (before || !pen) return before ?? { hex: colour, opacity: 1 };
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
    const read = { hex: hexOf([red, green, blue]), opacity: Math.round((alpha / 255) * 100) / 100 };
    known.set(colour, read);
    return read;
  };
}

/** The tokens of the page as the theme in force has them; an element that stands in it for a moment is asked. */
export function pageColours(read: ColourReader) {
  const probe = document.createElement("span");
  document.body.append(probe);
  const colourOf = (token: string) => {
    probe.style.color = `var(--${token})`;
    return read(getComputedStyle(probe).color).hex;
  };
  const colours = {
    ink: colourOf("ink"),
    paper: colourOf("paper"),
    muted: colourOf("muted"),
    control: colourOf("control"),
    amount: colourOf("amount"),
    amountSoft: colourOf("amount-soft"),
  };
  probe.remove();
  return colours;
}

export type PageColours = ReturnType<typeof pageColours>;

function hexOf(channels: readonly number[]): string {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
