import type { PersonId, ProvinceId, SeriesId, ThemeId } from "./schema.ts";
import type { Side } from "./vocabulary.ts";

/** One thing that narrows the record: what one chip stands for. */
export type ActiveFilter =
  | { readonly facet: "province"; readonly id: ProvinceId }
  | { readonly facet: "theme"; readonly id: ThemeId }
  | { readonly facet: "series"; readonly id: SeriesId }
  | { readonly facet: "years"; readonly from: number | null; readonly to: number | null }
  | { readonly facet: "side"; readonly id: Side }
  | { readonly facet: "speaker"; readonly id: PersonId }
  | { readonly facet: "figures" }
  | { readonly facet: "q"; readonly text: string };
