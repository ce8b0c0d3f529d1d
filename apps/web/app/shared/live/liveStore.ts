import type { LiveMessage, PortStatus, StreamState } from "@openperfusion/contracts";
import { create } from "zustand";
import { StreamTrack } from "./StreamTrack.ts";

type Heartbeat = Extract<LiveMessage, { type: "heartbeat" }>;

/** How the page stands with the server. */
export type ConnectionPhase = "connecting" | "open" | "retrying";

export interface Connection {
  readonly phase: ConnectionPhase;
  /** Page time of the next try; null while there is a connection or one is being made. */
  readonly nextTry_ms: number | null;
  readonly serverAnswers: "yes" | "no" | "notAsked";
  /** The server sent what this page's contract does not know: one of them is of another version. */
  readonly isMisunderstood: boolean;
  /** Of the server, as it said in its greeting. */
  readonly serverVersion: string | null;
}

/** The control plane: what React renders. Samples are not in here; they are in the tracks, which React never compares. */
export interface LiveState {
  readonly connection: Connection;
  readonly streams: readonly StreamState[];
  /** True once the server has listed its streams. */
  readonly isListed: boolean;
  readonly heartbeat: Heartbeat | null;
  readonly heartbeat_ms: number | null;
  /** Changed in place by the data plane. */
  readonly tracks: ReadonlyMap<string, StreamTrack>;
}

export const useLive = create<LiveState>(() => ({
  connection: {
    phase: "connecting",
    nextTry_ms: null,
    serverAnswers: "notAsked",
    serverVersion: null,
    isMisunderstood: false,
  },
  streams: [],
  isListed: false,
  heartbeat: null,
  heartbeat_ms: null,
  tracks: new Map(),
}));

export function setConnection(change: Partial<Connection>): void {
  useLive.setState(({ connection }) => ({ connection: { ...connection, ...change } }));
}

/** Adds and renews streams; a stream that is known keeps its track. */
export function takeStreams(streams: readonly StreamState[]): void {
  useLive.setState((state) => {
    const byId = new Map(state.streams.map((stream) => [stream.id, stream]));
    const tracks = new Map(state.tracks);
    for (const stream of streams) {
      byId.set(stream.id, stream);
      if (!tracks.has(stream.id)) tracks.set(stream.id, new StreamTrack(stream));
    }
    return { streams: [...byId.values()], tracks, isListed: true };
  });
}

export function takeHeartbeat(heartbeat: Heartbeat, received_ms: number): void {
  useLive.setState({ heartbeat, heartbeat_ms: received_ms });
}

/** Up to which byte the server has stored a stream, by the last heartbeat or, before it, by the list of streams. */
export function committedSeq(
  { heartbeat }: Pick<LiveState, "heartbeat">,
  stream: Pick<StreamState, "id" | "committedSeq">,
): number {
  const mark = heartbeat?.watermarks.find(({ stream: id }) => id === stream.id);
  return Math.max(mark?.committedSeq ?? 0, stream.committedSeq);
}

/** The port that carries a stream now, as of the last heartbeat. */
export function portOf(heartbeat: Heartbeat | null, streamId: string): PortStatus | null {
  for (const bridge of heartbeat?.bridges ?? []) {
    const port = bridge.ports.find(({ stream }) => stream === streamId);
    if (port !== undefined) return port;
  }
  return null;
}
