import type { StreamState } from "@openperfusion/contracts";
import { useSearchParams } from "react-router";
import { useLanguage } from "../shared/language/useLanguage.ts";
import { OriginBadge, OriginWatermark } from "../shared/live/OriginWatermark.tsx";
import { deviceName } from "./deviceName.ts";
import { EventsView } from "./events/EventsView.tsx";
import { FreshnessLine } from "./FreshnessLine.tsx";
import { PortLine } from "./PortLine.tsx";
import { streamView } from "./streamViews.ts";
import { SummaryView } from "./summary/SummaryView.tsx";
import { TrendView } from "./trends/TrendView.tsx";
import { ValueTiles } from "./ValueTiles.tsx";
import { ViewSwitch } from "./ViewSwitch.tsx";

export interface StreamViewProps {
  readonly stream: StreamState;
  /** Whether a port carries it now. */
  readonly isOpen: boolean;
}

/** One stream: what it is, how its port stands, and one of its views. */
export function StreamView({ stream, isOpen }: StreamViewProps) {
  const [search] = useSearchParams();
  const view = streamView(search.get("view"), isOpen);
  const device = deviceName(stream, useLanguage());
  const headingId = `stream-${stream.id}`;
  return (
    <section className="stream-view" aria-labelledby={headingId}>
      <header className="stream-view__head">
        <h2 id={headingId}>
          {device} <span className="stream-view__port">{stream.port}</span>
        </h2>
        <OriginBadge origin={stream.origin} />
        <FreshnessLine stream={stream} />
      </header>
      <PortLine stream={stream} />
      <ViewSwitch current={view} label={`${device}, ${stream.port}`} />
      <OriginWatermark origin={stream.origin}>
        {view === "values" && <ValueTiles stream={stream} />}
        {view === "trends" && <TrendView key={stream.id} stream={stream} />}
        {view === "events" && <EventsView stream={stream} />}
        {view === "summary" && <SummaryView stream={stream} />}
      </OriginWatermark>
    </section>
  );
}
