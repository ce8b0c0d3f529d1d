import type { StreamState } from "@openperfusion/contracts";
import { SIGNALS } from "@openperfusion/signals";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { unitView } from "../shared/format/unitView.ts";
import type { GasUnit } from "../shared/format/unitView.ts";
import { textIn } from "../shared/language/translation.ts";
import { useLanguage } from "../shared/language/useLanguage.ts";
import { useLive } from "../shared/live/liveStore.ts";
import { Sparkline } from "../shared/live/Sparkline.tsx";
import { NumericTile } from "../shared/live/NumericTile.tsx";
import { columnKey } from "../shared/live/StreamTrack.ts";
import type { TrackedValue } from "../shared/live/StreamTrack.ts";
import { consoleTileSource } from "./consoleTileSource.ts";
import { deviceName } from "./deviceName.ts";
import { useGasUnit } from "./gasUnitStore.ts";
import { RawFrameDialog } from "./raw/RawFrameDialog.tsx";
import { SpokenValues } from "./SpokenValues.tsx";
import type { RawStretch } from "./raw/RawFrameDialog.tsx";

/** A tile for every column that the stream's device can send, in the device's own order. */
export function ValueTiles({ stream }: { readonly stream: StreamState }) {
  const track = useLive(({ tracks }) => tracks.get(stream.id));
  const gasUnit = useGasUnit((state) => state.gasUnit);
  const [opened, setOpened] = useState<RawStretch | null>(null);
  if (track === undefined) return null;
  return (
    <>
      <div className="tiles">
        {[...track.values.values()].map((value) => (
          <ValueTile
            key={columnKey(value.column)}
            stream={stream}
            value={value}
            gasUnit={gasUnit}
            onOpen={setOpened}
          />
        ))}
      </div>
      <SpokenValues stream={stream} />
      {opened !== null && <RawFrameDialog stream={stream} stretch={opened} onClose={() => setOpened(null)} />}
    </>
  );
}

interface ValueTileProps {
  readonly stream: StreamState;
  readonly value: TrackedValue;
  readonly gasUnit: GasUnit;
  readonly onOpen: (stretch: RawStretch) => void;
}

/** Five minutes of the stream's own time. */
const TRACE_S = 300;

function ValueTile({ stream, value, gasUnit, onOpen }: ValueTileProps) {
  const { t } = useTranslation("live");
  const { t: tConsole } = useTranslation("consoleRoom");
  const language = useLanguage();
  const source = useMemo(
    () => consoleTileSource(stream, value, { language, t, gasUnit }),
    [stream, value, language, t, gasUnit],
  );
  const { signal, kind } = value.column;
  const label = textIn(SIGNALS[signal].label, language);
  const open = (): void => {
    if (value.cell === null) return;
    const { seq, endSeq, hostWall_ms } = value;
    onOpen({ seq, length: endSeq - seq, hostWall_ms, subject: label });
  };
  return (
    <NumericTile
      label={label}
      short={SIGNALS[signal].short}
      unit={unitView(signal, gasUnit).symbol}
      kind={t(`kind.${kind}`)}
      from={tConsole("tile.source", { label: deviceName(stream, language), port: stream.port })}
      source={source}
    >
      <Sparkline label={tConsole("tile.trace", { signal: label })} trace={value.trace} window_s={TRACE_S} />
      <button
        type="button"
        className="tile__raw"
        aria-label={tConsole("tile.openRaw", { signal: label })}
        onClick={open}
      >
        {tConsole("tile.raw")}
      </button>
    </NumericTile>
  );
}
