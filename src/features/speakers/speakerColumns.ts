/** Width of each column, and from which width of the screen it is there. */
export const COLUMN_CLASSES = {
  side: "w-14 md:w-32",
  name: "md:w-1/4 xl:w-1/5",
  title: "max-md:hidden",
  latest: "w-1/5 max-lg:hidden",
  events: "w-20",
  places: "w-1/5 max-xl:hidden",
} as const;
