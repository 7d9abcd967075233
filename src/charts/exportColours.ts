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

/** The tokens of the page as the theme in force has them. */
export function pageColours(probe: Element, read: ColourReader) {
  const { color, backgroundColor } = getComputedStyle(document.documentElement);
  const muted = document.createElement("span");
  muted.style.color = "var(--muted)";
  probe.append(muted);
  const mutedColour = getComputedStyle(muted).color;
  muted.remove();
  return {
    ink: read(color).hex,
    paper: read(backgroundColor).hex,
    muted: read(mutedColour).hex,
  };
}

function hexOf(channels: readonly number[]): string {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
