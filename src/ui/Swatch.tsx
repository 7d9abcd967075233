const TONES = { taiwan: "bg-taiwan", mainland: "bg-mainland", other: "bg-other" } as const;

export type Tone = keyof typeof TONES;

/** A small square of a data colour; the word for it stands beside it or is given as `name`. */
export function Swatch({ tone, name }: { readonly tone: Tone; readonly name?: string }) {
  return (
    <span title={name} className={`inline-block size-2 shrink-0 rounded-xs ${TONES[tone]}`}>
      {name && <span className="sr-only">{name}</span>}
    </span>
  );
}
