import type { LiveMessage, StreamState } from "@openperfusion/contracts";

type Heartbeat = Extract<LiveMessage, { type: "heartbeat" }>;

/**
 * Which streams a port carries now, and which have ended, newest first. Before the first heartbeat nothing is
 * known of the ports: of each port the newest stream is then taken as open.
 */
export function currentStreams(
  streams: readonly StreamState[],
  heartbeat: Heartbeat | null,
): { readonly open: readonly StreamState[]; readonly ended: readonly StreamState[] } {
  const newestFirst = streams.toSorted((a, b) => b.openedAt_ms - a.openedAt_ms);
  const carried = new Set(heartbeat?.bridges.flatMap(({ ports }) => ports.map(({ stream }) => stream)));
  const seenPorts = new Set<string>();
  const open: StreamState[] = [];
  const ended: StreamState[] = [];
  for (const stream of newestFirst) {
    const port = `${stream.bridge}.${stream.port}`;
    const isCarried = heartbeat === null ? !seenPorts.has(port) : carried.has(stream.id);
    seenPorts.add(port);
    (isCarried ? open : ended).push(stream);
  }
  open.sort((a, b) => a.port.localeCompare(b.port, "en"));
  return { open, ended };
}
