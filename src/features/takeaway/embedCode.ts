import type { Embed } from "#state/viewState.ts";

type EmbedCodeOptions = {
  readonly region: Embed;
  /** Of the page that shows only the region. */
  readonly address: string;
  /** What assistive technology calls the frame. */
  readonly title: string;
};

/** Enough for the region on most pages; a frame does not grow with what is in it. */
const HEIGHTS_PX = {
  timeline: 820,
  investment: 1120,
  speakers: 720,
  "at-a-glance": 240,
} as const satisfies Record<Embed, number>;

/** The markup that shows a region of this page in another one. */
export function embedCode({ region, address, title }: EmbedCodeOptions): string {
  const attributes = [
    `src="${escaped(address)}"`,
    `title="${escaped(title)}"`,
    `width="100%"`,
    `height="${HEIGHTS_PX[region]}"`,
    `style="border:0"`,
    `loading="lazy"`,
  ];
  return `<iframe ${attributes.join(" ")}></iframe>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
