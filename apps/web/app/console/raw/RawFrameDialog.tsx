import { PATHS, RawBytes } from "@openperfusion/contracts";
import type { StreamState } from "@openperfusion/contracts";
import { useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useFetched } from "../../shared/browser/useFetched.ts";
import { formatDateTime } from "../../shared/format/wallTime.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { committedSeq, useLive } from "../../shared/live/liveStore.ts";
import { OriginBadge } from "../../shared/live/OriginWatermark.tsx";
import { bytesFromBase64 } from "../../shared/live/StreamTrack.ts";
import { deviceName } from "../deviceName.ts";
import { ByteRuler } from "./ByteRuler.tsx";

/** A stretch of a stream's bytes, and what it stands behind. */
export interface RawStretch {
  readonly seq: number;
  readonly length: number;
  readonly hostWall_ms: number;
  /** What was clicked, e.g. the signal's name. */
  readonly subject: string;
}

export interface RawFrameDialogProps {
  readonly stream: StreamState;
  readonly stretch: RawStretch;
  readonly onClose: () => void;
}

/** The bytes behind a value or an event, as they came, with the ruler that shows what each of them became. */
export function RawFrameDialog({ stream, stretch, onClose }: RawFrameDialogProps) {
  const { t } = useTranslation("consoleRoom");
  const language = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);

  const { seq, length, hostWall_ms, subject } = stretch;
  const query = new URLSearchParams({ fromSeq: String(seq), length: String(length) });
  const isStored = useLive((state) => committedSeq(state, stream) >= seq + length);
  const { data, failure } = useFetched(isStored ? `${PATHS.bytes(stream.id)}?${query}` : null, RawBytes, 0);
  const bytes = useMemo(() => (data === null ? null : bytesFromBase64(data.bytes)), [data]);

  return (
    <dialog ref={dialog} className="dialog raw-dialog" aria-labelledby="raw-title" onClose={onClose}>
      <div className="dialog__head">
        <h2 id="raw-title">
          {t("raw.title", { signal: subject })} <OriginBadge origin={stream.origin} />
        </h2>
        <button type="button" className="button button--small" onClick={() => dialog.current?.close()}>
          {t("raw.close")}
        </button>
      </div>
      <p className="muted">
        {deviceName(stream, language)}, {stream.port}.{" "}
        {t("raw.facts", { length, seq, time: formatDateTime(hostWall_ms, stream.clockZone, language) })}
      </p>
      {failure !== null && <p className="notice">{t("raw.failed", { because: failure })}</p>}
      {!isStored && <p className="notice">{t("raw.notStored")}</p>}
      {bytes !== null && <ByteRuler stream={stream} bytes={bytes} />}
    </dialog>
  );
}
