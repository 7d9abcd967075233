/** The messages of a source catalogue in another language: the same keys, any words. */
export type Translation<Source> = { readonly [Key in keyof Source]: string };
