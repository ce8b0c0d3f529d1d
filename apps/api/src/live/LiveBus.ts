import type { Origin, PortStatus, PreviewFrame, StreamState } from "@openperfusion/contracts";

/** What replicas of the server tell each other. Nothing of it is stored, and losing any of it loses no record. */
export type LiveBusMessage =
  /** A stream opened here, or was heard of on the preview path. */
  | { readonly type: "stream"; readonly state: StreamState }
  /** A commit moved a stream's watermark. */
  | {
      readonly type: "watermark";
      readonly stream: string;
      readonly committedSeq: number;
      readonly firstWall_ms: number | null;
      readonly lastWall_ms: number | null;
      readonly frameCount: number;
    }
  /** `age_ms` of each frame is its age at the moment of publishing. */
  | {
      readonly type: "frames";
      readonly stream: string;
      readonly origin: Origin;
      readonly frames: readonly PreviewFrame[];
    }
  | { readonly type: "bridge"; readonly bridge: string; readonly isConnected: boolean }
  /** Ages are those at the moment of publishing. */
  | { readonly type: "ports"; readonly bridge: string; readonly ports: readonly PortStatus[] };

export type LiveBusListener = (message: LiveBusMessage) => void;

/** The fan-out between those who hear of something and those who show it. */
export abstract class LiveBus {
  /** Reaches the listeners of this process before it returns, those of other replicas soon, or never. */
  abstract publish(message: LiveBusMessage): void;

  /** Returns what ends the subscription. */
  abstract subscribe(listener: LiveBusListener): () => void;

  abstract close(): Promise<void>;
}
