import type { StreamState } from "@openperfusion/contracts";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { formatCount } from "../shared/format/formatCount.ts";
import { formatDateTime } from "../shared/format/wallTime.ts";
import { useLanguage } from "../shared/language/useLanguage.ts";
import { portOf, useLive } from "../shared/live/liveStore.ts";
import { OriginBadge } from "../shared/live/OriginWatermark.tsx";
import { deviceName } from "./deviceName.ts";

export interface StreamListProps {
  readonly open: readonly StreamState[];
  readonly ended: readonly StreamState[];
  readonly chosenId: string | null;
}

/** Every stream that the server knows, those of now first. A link each, so that one can be sent to a colleague. */
export function StreamList({ open, ended, chosenId }: StreamListProps) {
  const { t } = useTranslation("consoleRoom");
  const language = useLanguage();
  return (
    <nav className="stream-list" aria-label={t("streams.title")}>
      <h2>{t("streams.open")}</h2>
      {open.length === 0 && <p className="muted">{t("streams.none")}</p>}
      <ul>
        {open.length > 1 && (
          <li>
            <Link
              className="stream-card"
              to={{ search: "" }}
              aria-current={chosenId === null ? "true" : undefined}
            >
              <span className="stream-card__name">{t("streams.all")}</span>
            </Link>
          </li>
        )}
        {open.map((stream) => (
          <StreamCard key={stream.id} stream={stream} isChosen={stream.id === chosenId} />
        ))}
      </ul>
      {ended.length > 0 && (
        <details open={open.length === 0 || ended.some(({ id }) => id === chosenId)}>
          <summary>
            <h2>
              {t("streams.ended")} ({formatCount(ended.length, language)})
            </h2>
          </summary>
          <ul>
            {ended.map((stream) => (
              <StreamCard key={stream.id} stream={stream} isChosen={stream.id === chosenId} />
            ))}
          </ul>
        </details>
      )}
    </nav>
  );
}

function StreamCard({ stream, isChosen }: { readonly stream: StreamState; readonly isChosen: boolean }) {
  const { t } = useTranslation("consoleRoom");
  const language = useLanguage();
  const [search] = useSearchParams();
  const target = new URLSearchParams(search);
  target.set("stream", stream.id);
  const frameCount = useLive(
    ({ heartbeat }) => portOf(heartbeat, stream.id)?.frameCount ?? stream.frameCount,
  );
  const since_ms = stream.firstWall_ms ?? stream.openedAt_ms;
  return (
    <li>
      <Link
        className="stream-card"
        to={{ search: target.toString() }}
        aria-current={isChosen ? "true" : undefined}
      >
        <span className="stream-card__name">{deviceName(stream, language)}</span>
        <span className="stream-card__facts">
          <OriginBadge origin={stream.origin} />
          <span>{stream.port}</span>
        </span>
        <span className="muted">
          {t("streams.since", { time: formatDateTime(since_ms, stream.clockZone, language) })}
          {" · "}
          {t("streams.frames", {
            count: frameCount,
            formatted: formatCount(frameCount, language),
          })}
        </span>
      </Link>
    </li>
  );
}
