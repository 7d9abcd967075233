import { type EventIndex, eventCity } from "#model/eventIndex.ts";
import type { I18n } from "./useI18n.tsx";

/** Where an event took place in words: `Changsha, Hunan`, `湖南长沙`; once where city and region have one name. */
export function formatPlace(i18n: I18n, index: EventIndex, event: number): string {
  const region = index.provinces[index.province[event] ?? Number.NaN];
  const province = region ? i18n.text(region.name) : "";
  const city = i18n.text(eventCity(index, event) ?? { en: null, "zh-Hans": null });
  if (city === "" || city === province) return province;
  return i18n.t("place.cityInProvince", { city, province });
}
