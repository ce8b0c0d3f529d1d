import type { PortState } from "@openperfusion/contracts";

/** Heartbeats come twice a second from server and bridge; three that stay out mean that the sender is dead. */
export const SILENCE_LIMIT_MS = 1500;

/** What is broken between the device and this page, nearest to the page first. */
export const DEAD_LINKS = [
  "connectionLost",
  "serverNotAnswering",
  "streamEnded",
  "bridgeDisconnected",
  "bridgeNotAnswering",
  "recordingEnded",
  "portClosed",
  "portLost",
  "deviceSilent",
  "noReadableFrame",
  "nothingNew",
  "noFrameYet",
] as const;
export type DeadLink = (typeof DEAD_LINKS)[number];

/** All that the page knows about the way of a value, in its own monotonic time. */
export interface LinkFacts {
  readonly now_ms: number;
  /** When the server's last heartbeat came; null when none came on this connection. */
  readonly lastHeartbeat_ms: number | null;
  /** Whether the server answers a plain request, asked when heartbeats stay out. */
  readonly serverAnswers: "yes" | "no" | "notAsked";
  /** The bridge as of the last heartbeat; null when the server has not heard of it. */
  readonly bridge: { readonly silent_ms: number; readonly isConnected: boolean } | null;
  /** The port as of the bridge's last report; null when it now carries another stream or none. */
  readonly port: {
    readonly state: PortState;
    /** The connection stands; a device that is silent for long is `lost` all the same. */
    readonly isOpen: boolean;
    readonly lastByteAge_ms: number | null;
    readonly lastFrameAge_ms: number | null;
  } | null;
  /** Age of the value in question, by the page's clock; null before the first. */
  readonly frameAge_ms: number | null;
  readonly staleAfter_ms: number;
  /** A recording that is played again: its port closes because it is over. */
  readonly isReplay: boolean;
}

export type Freshness = { readonly isLive: true } | { readonly isLive: false; readonly because: DeadLink };

const LIVE: Freshness = { isLive: true };
const dead = (because: DeadLink): Freshness => ({ isLive: false, because });

/** Whether a value is live and, if not, which link is dead. A dead link makes a value stale even before its time is up. */
export function linkFreshness(facts: LinkFacts): Freshness {
  const { now_ms, lastHeartbeat_ms, bridge, port, frameAge_ms, staleAfter_ms } = facts;
  if (lastHeartbeat_ms === null || now_ms - lastHeartbeat_ms > SILENCE_LIMIT_MS) {
    return dead(facts.serverAnswers === "no" ? "serverNotAnswering" : "connectionLost");
  }
  if (bridge === null) return dead("streamEnded");
  if (!bridge.isConnected) return dead("bridgeDisconnected");
  if (bridge.silent_ms + (now_ms - lastHeartbeat_ms) > SILENCE_LIMIT_MS) return dead("bridgeNotAnswering");
  if (port === null) return dead("streamEnded");
  if (port.state === "closed") return dead(facts.isReplay ? "recordingEnded" : "portClosed");
  const isGone = port.state === "opening" || (port.state === "lost" && !port.isOpen);
  if (isGone) return dead("portLost");
  if (frameAge_ms !== null && frameAge_ms <= staleAfter_ms) return LIVE;
  return dead(silentLink(facts, bridge.silent_ms + (now_ms - lastHeartbeat_ms), port));
}

/** Tolerance between the bridge's clock reading of a byte and that of its frame. */
const SAME_MOMENT_MS = 300;

function silentLink(
  { frameAge_ms, staleAfter_ms }: LinkFacts,
  reportAge_ms: number,
  port: NonNullable<LinkFacts["port"]>,
): DeadLink {
  const { lastByteAge_ms, lastFrameAge_ms } = port;
  if (lastByteAge_ms === null) return "deviceSilent";
  const isFrameOld = lastFrameAge_ms === null || lastFrameAge_ms > staleAfter_ms;
  if (isFrameOld && lastByteAge_ms <= staleAfter_ms) return "noReadableFrame";
  const isQuiet = port.state === "stale" || port.state === "lost";
  if (isQuiet || lastByteAge_ms > staleAfter_ms) return "deviceSilent";
  if (frameAge_ms === null) return "noFrameYet";
  // The bridge reported after the shown frame, and by its report no byte came after that frame.
  const isReportNewer = reportAge_ms < frameAge_ms - SAME_MOMENT_MS;
  const byteAge_ms = lastByteAge_ms + reportAge_ms;
  return isReportNewer && byteAge_ms >= frameAge_ms - SAME_MOMENT_MS ? "deviceSilent" : "nothingNew";
}
