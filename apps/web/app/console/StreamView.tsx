import type { StreamState } from "@openperfusion/contracts";
import { OriginBadge, OriginWatermark } from "../shared/live/OriginWatermark.tsx";
import { FreshnessLine } from "./FreshnessLine.tsx";
import { PortLine } from "./PortLine.tsx";
import { ValueTiles } from "./ValueTiles.tsx";

/** One stream: what it is, how its port stands, and its values. */
export function StreamView({ stream }: { readonly stream: StreamState }) {
  const headingId = `stream-${stream.id}`;
  return (
    <section className="stream-view" aria-labelledby={headingId}>
      <header className="stream-view__head">
        <h2 id={headingId}>
          {stream.profile.label} <span className="stream-view__port">{stream.port}</span>
        </h2>
        <OriginBadge origin={stream.origin} />
        <FreshnessLine stream={stream} />
      </header>
      <PortLine stream={stream} />
      <OriginWatermark origin={stream.origin}>
        <ValueTiles stream={stream} />
      </OriginWatermark>
    </section>
  );
}
