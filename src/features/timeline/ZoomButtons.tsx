import type { ReactNode } from "react";
import { useI18n } from "#i18n/useI18n.tsx";
import { zoomWindow } from "./timeScale.ts";
import { useIsZoomed } from "./useZoom.ts";
import type { ZoomStore } from "./zoomStore.ts";

type ZoomButtonsProps = { readonly zoom: ZoomStore };

const STEP = 2;

export function ZoomButtons({ zoom }: ZoomButtonsProps) {
  const { t } = useI18n();
  const isZoomed = useIsZoomed(zoom);
  const by = (factor: number) => {
    const window = zoom.live();
    const anchorDay = (window.from + window.to) / 2;
    zoom.settle(zoomWindow(window, zoom.domain, { factor, anchorDay }));
  };
  return (
    <div className="flex">
      <ZoomButton name={t("timeline.zoomOut")} isOff={!isZoomed} onPress={() => by(1 / STEP)}>
        <path d="M4 8h8" />
      </ZoomButton>
      <ZoomButton name={t("timeline.zoomIn")} onPress={() => by(STEP)}>
        <path d="M4 8h8M8 4v8" />
      </ZoomButton>
      <ZoomButton
        name={t("timeline.fit")}
        isOff={!isZoomed}
        onPress={() => zoom.settle(zoom.domain)}
      >
        <path d="M2.5 4v8M13.5 4v8M5 8h6M6.5 6 4.5 8l2 2M9.5 6l2 2-2 2" />
      </ZoomButton>
    </div>
  );
}

type ZoomButtonProps = {
  readonly name: string;
  readonly isOff?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
};

function ZoomButton({ name, isOff = false, onPress, children }: ZoomButtonProps) {
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      // Stays reachable: a button that vanishes under the keyboard loses its place.
      aria-disabled={isOff}
      onClick={isOff ? undefined : onPress}
      className="grid size-7 place-items-center rounded-sm text-muted hover:bg-raised hover:text-ink aria-disabled:cursor-default aria-disabled:opacity-40 aria-disabled:hover:bg-transparent"
    >
      <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 fill-none stroke-current">
        {children}
      </svg>
    </button>
  );
}
