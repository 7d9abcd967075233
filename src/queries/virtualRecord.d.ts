declare module "virtual:record" {
  /** Where the compiled record lies, below the base of the site. */
  export const recordFolder: string;
}
