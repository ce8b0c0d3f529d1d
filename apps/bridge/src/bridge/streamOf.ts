import { createHash, randomBytes } from "node:crypto";
import { INTENDED_USE, streamId } from "@openperfusion/contracts";
import type { StreamDescriptor } from "@openperfusion/contracts";
import { layoutsOf } from "@openperfusion/devices";
import type { PortPlan } from "../config/planPort.ts";
import type { Recording } from "../transports/recording.ts";
import { VERSION } from "../version.ts";

/** One run of the bridge process. */
export function newBoot(): string {
  return `b${randomBytes(9).toString("hex")}`;
}

/**
 * What is fixed when a stream opens. A recording's boot is made of what is replayed and how it is read, so that the same
 * file is the same stream after a restart, and another file or another unit is another.
 */
export function streamOf(
  bridge: string,
  plan: PortPlan,
  run: { readonly boot: string; readonly openedAt_ms: number },
  recording: Recording | undefined,
): StreamDescriptor {
  const { config, profile } = plan;
  const boot = recording === undefined ? run.boot : replayBoot(plan, recording);
  return {
    id: streamId(bridge, config.id, boot),
    bridge,
    port: config.id,
    boot,
    origin: config.origin,
    profile: {
      id: profile.id,
      version: String(profile.version),
      label: profile.label.en,
      labels: profile.label,
    },
    layouts: [...layoutsOf(profile)].map(({ id, columns }) => ({ id, columns: [...columns] })),
    options: config.options,
    placement: config.placement,
    staleAfter_ms: profile.session.staleAfter_ms,
    clockZone: recording === undefined ? "utc" : "unspecified",
    openedAt_ms: recording?.lines[0]?.hostWall_ms ?? run.openedAt_ms,
    bridgeVersion: VERSION,
    intendedUse: INTENDED_USE.live.en,
  };
}

function replayBoot({ config, profile }: PortPlan, { sha256 }: Recording): string {
  const reading = [
    profile.id,
    profile.version,
    sortedEntries(config.options),
    sortedEntries(config.placement),
  ];
  return `r${createHash("sha256").update(sha256).update(JSON.stringify(reading)).digest("hex").slice(0, 18)}`;
}

/** For a digest: the same answers in any order are the same. */
export function sortedEntries(table: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(table).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
