import { fallbackWords } from "#i18n/fallbackWords.ts";
import { type I18n, useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { EventRecord } from "#model/schema.ts";
import { Words } from "#ui/Words.tsx";
import { unlabelledText } from "./textLanguage.ts";

type OtherPlacesProps = { readonly index: EventIndex; readonly record: EventRecord };

/** Whether it was held online, and the further venues with what happened there. */
export function OtherPlaces({ index, record }: OtherPlacesProps) {
  const i18n = useI18n();
  return (
    <>
      {record.format && <div>{i18n.t(`format.${record.format}`)}</div>}
      {record.otherPlaces.map((place, i) => (
        <div key={i}>
          {i18n.t("event.place.also", { place: placeWords(i18n, index, place) })}
          <Words {...fallbackWords(i18n, unlabelledText(place.note))} />
        </div>
      ))}
    </>
  );
}

type Place = EventRecord["otherPlaces"][number];

function placeWords({ t, text }: I18n, index: EventIndex, place: Place): string {
  const region = index.provinces[index.codes.province.get(place.province) ?? Number.NaN];
  const province = region ? text(region.name) : place.province;
  const city = text(place.city);
  if (city === "" || city === province) return province;
  return t("place.cityInProvince", { city, province });
}
