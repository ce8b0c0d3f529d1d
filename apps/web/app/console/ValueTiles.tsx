import type { StreamState } from "@openperfusion/contracts";
import { SIGNALS } from "@openperfusion/signals";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { unitView } from "../shared/format/unitView.ts";
import type { GasUnit } from "../shared/format/unitView.ts";
import { textIn } from "../shared/language/translation.ts";
import { useLanguage } from "../shared/language/useLanguage.ts";
import { useLive } from "../shared/live/liveStore.ts";
import { NumericTile } from "../shared/live/NumericTile.tsx";
import { columnKey } from "../shared/live/StreamTrack.ts";
import type { TrackedValue } from "../shared/live/StreamTrack.ts";
import { consoleTileSource } from "./consoleTileSource.ts";
import { useGasUnit } from "./gasUnitStore.ts";

/** A tile for every column that the stream's device can send, in the device's own order. */
export function ValueTiles({ stream }: { readonly stream: StreamState }) {
  const track = useLive(({ tracks }) => tracks.get(stream.id));
  const gasUnit = useGasUnit((state) => state.gasUnit);
  if (track === undefined) return null;
  return (
    <div className="tiles">
      {[...track.values.values()].map((value) => (
        <ValueTile key={columnKey(value.column)} stream={stream} value={value} gasUnit={gasUnit} />
      ))}
    </div>
  );
}

interface ValueTileProps {
  readonly stream: StreamState;
  readonly value: TrackedValue;
  readonly gasUnit: GasUnit;
}

function ValueTile({ stream, value, gasUnit }: ValueTileProps) {
  const { t } = useTranslation("live");
  const language = useLanguage();
  const source = useMemo(
    () => consoleTileSource(stream, value, { language, t, gasUnit }),
    [stream, value, language, t, gasUnit],
  );
  const { signal, kind } = value.column;
  return (
    <NumericTile
      label={textIn(SIGNALS[signal].label, language)}
      short={SIGNALS[signal].short}
      unit={unitView(signal, gasUnit).symbol}
      kind={t(`kind.${kind}`)}
      source={source}
    />
  );
}
