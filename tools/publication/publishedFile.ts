/** A file of the built site: its path below the site's root and its content. */
export type PublishedFile = { readonly path: string; readonly content: string | Uint8Array };
