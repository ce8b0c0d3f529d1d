import type { StreamState } from "@openperfusion/contracts";
import { useTranslation } from "react-i18next";
import { formatCount } from "../shared/format/formatCount.ts";
import { formatDateTime } from "../shared/format/wallTime.ts";
import { useLanguage } from "../shared/language/useLanguage.ts";
import { portOf, useLive } from "../shared/live/liveStore.ts";
import type { TrackedValue } from "../shared/live/StreamTrack.ts";
import { DeviceClockFact } from "./DeviceClockFact.tsx";
import { DeviceFacts, UnknownLayout, UnlistedVersion } from "./DeviceVersion.tsx";

/** Host time of the newest frame that reached this page: on paper, where an age means nothing, the time remains. */
function newestWall_ms(values: Iterable<TrackedValue>): number | null {
  let newest: number | null = null;
  for (const { cell, hostWall_ms } of values) {
    if (cell !== null && (newest === null || hostWall_ms > newest)) newest = hostWall_ms;
  }
  return newest;
}

/** The port as the bridge reports it: state, place, counts, and the last failure in words. */
export function PortLine({ stream }: { readonly stream: StreamState }) {
  const { t } = useTranslation("consoleRoom");
  const language = useLanguage();
  const port = useLive(({ heartbeat }) => portOf(heartbeat, stream.id));
  const newest_ms = newestWall_ms(useLive(({ tracks }) => tracks.get(stream.id))?.values.values() ?? []);
  if (port === null) {
    return (
      <p className="port-line muted">
        {t("port.title")} {stream.port}: {t("port.unknown")}
      </p>
    );
  }
  const isSilentForLong = port.state === "lost" && port.isOpen;
  const counts = [
    ["bytes", port.byteCount],
    ["frames", port.frameCount],
    ["rejected", port.rejectedCount],
    ["backlog", port.backlog_bytes],
  ] as const;
  const { restartCount, maybeRestartCount, repeatCount } = port.noticed;
  const noticed = (
    [
      ["restarted", restartCount],
      ["maybeRestarted", maybeRestartCount],
      ["repeated", repeatCount],
    ] as const
  ).filter(([, count]) => count > 0);
  return (
    <>
      <dl className="port-line">
        <div>
          <dt>{t("port.state")}</dt>
          <dd>{t(`port.${isSilentForLong ? "silentForLong" : port.state}`)}</dd>
        </div>
        <div>
          <dt>{t("port.path")}</dt>
          <dd>{port.path}</dd>
        </div>
        <DeviceFacts device={port.device} />
        <DeviceClockFact clock={port.noticed.clock} />
        {newest_ms !== null && (
          <div>
            <dt>{t("port.newest")}</dt>
            <dd>{formatDateTime(newest_ms, stream.clockZone, language)}</dd>
          </div>
        )}
        {[...counts, ...noticed].map(([name, count]) => (
          <div key={name}>
            <dt>{t(`port.${name}`)}</dt>
            <dd>{formatCount(count, language)}</dd>
          </div>
        ))}
      </dl>
      <UnlistedVersion device={port.device} />
      <UnknownLayout noticed={port.noticed} />
      {port.sendsRequests && <p className="port-line">{t("port.sendsRequests")}</p>}
      {port.problem !== null && (
        <p className="notice">
          {t("port.problem")}: {port.problem}
        </p>
      )}
    </>
  );
}
