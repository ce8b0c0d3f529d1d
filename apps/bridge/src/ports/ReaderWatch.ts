import type { PortStatus } from "@openperfusion/contracts";
import { processText } from "../system/portHolders.ts";
import type { PortHolder } from "../system/portHolders.ts";

/** Looking through the processes of a machine takes some 50 ms of its time. */
const LOOK_EVERY_MS = 10_000;
/** One stretch that is cut at its beginning is no sign of anything. */
const LEAST_REJECTED = 2;
/** Of the frames that were due. A device may be set to another period: this alone is no fault, only worth a look. */
const SPARSE_SHARE = 0.75;
/** Fewer frames due tell nothing. */
const LEAST_DUE = 5;

interface Watched {
  readonly status: Pick<
    PortStatus,
    "port" | "path" | "state" | "isOpen" | "frameCount" | "rejectedCount" | "problem"
  >;
  /** Time between two frames, from the profile. */
  readonly period_ms: number;
}

type Look = (paths: readonly string[]) => Promise<readonly (readonly PortHolder[])[]>;

/**
 * Looks for other programs that read the bridge's ports, while bytes of one seem to be missing: pieces are rejected,
 * frames are too few, or there are none. A program that takes no lock can't be kept out, and what it takes is lost.
 */
export class ReaderWatch {
  readonly #look: Look;
  readonly #readers = new Map<string, readonly PortHolder[]>();
  #counts = new Map<string, { readonly frameCount: number; readonly rejectedCount: number }>();
  #lookedAt_ms: number | undefined;

  /** `look`: who else reads the ports of these paths, in their order. Never fails. */
  constructor(look: Look) {
    this.#look = look;
  }

  /** What is suspected of a port, with every such process; null while nothing is. */
  suspicionOf(port: string): string | null {
    const readers = this.#readers.get(port) ?? [];
    if (readers.length === 0) return null;
    return `bytes are missing, suspected cause: the port is also read by ${readers.map(processText).join(", ")}; end it`;
  }

  /** Called often, with the ports that another program of this machine could open; `now_ms` is monotonic. */
  async watch(ports: readonly Watched[], now_ms: number): Promise<void> {
    const elapsed_ms = now_ms - (this.#lookedAt_ms ?? -Infinity);
    if (elapsed_ms < LOOK_EVERY_MS) return;
    this.#lookedAt_ms = now_ms;
    const suspects = ports.filter((one) => {
      // A suspicion goes when the other program has gone.
      return this.suspicionOf(one.status.port) !== null || this.#isDisturbed(one, elapsed_ms);
    });
    this.#counts = new Map(ports.map(({ status }) => [status.port, status]));
    if (suspects.length === 0) return;
    const found = await this.#look(suspects.map(({ status }) => status.path));
    for (const [i, { status }] of suspects.entries()) this.#readers.set(status.port, found[i] ?? []);
  }

  #isDisturbed({ status, period_ms }: Watched, elapsed_ms: number): boolean {
    const { port, state, isOpen, problem, frameCount, rejectedCount } = status;
    const before = this.#counts.get(port);
    if (!isOpen || before === undefined) return false;
    // A port that listens has a problem once its device should have spoken.
    const isQuiet = state === "stale" || state === "lost" || (state === "listening" && problem !== null);
    const due = elapsed_ms / period_ms;
    const isSparse = due >= LEAST_DUE && frameCount - before.frameCount < SPARSE_SHARE * due;
    return isQuiet || isSparse || rejectedCount - before.rejectedCount >= LEAST_REJECTED;
  }
}
