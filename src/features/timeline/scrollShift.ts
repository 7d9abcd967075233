/** As much as the largest mark with its ring takes, and a button that lies over the end of a small window. */
const ROOM_PX = 72;

/** How far the page is to be scrolled down, or up where negative, to show what is at a height of the window: as little as will do. */
export function scrollShift(y: number, windowPx: number): number {
  // Nothing is drawn anywhere.
  if (windowPx === 0) return 0;
  const room = Math.min(ROOM_PX, windowPx / 3);
  return y - Math.min(Math.max(y, room), windowPx - room);
}
