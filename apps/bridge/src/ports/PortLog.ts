import type { PortStatus } from "@openperfusion/contracts";

type Shown = Pick<PortStatus, "port" | "state" | "isOpen" | "problem">;

interface Said {
  readonly line: string;
  /** When the connection was lost; undefined while it stands. */
  readonly lostAt_ms: number | undefined;
}

/**
 * What the log says of ports: each change once. A connection that is lost is told once, however often and for whatever
 * reason it can't be opened again, and once more when its device speaks again.
 */
export class PortLog {
  readonly #said = new Map<string, Said>();

  /** The lines that a look at all ports adds; `now_ms` is monotonic. */
  lines(ports: readonly Shown[], now_ms: number): string[] {
    return ports.flatMap((port) => this.#line(port, now_ms) ?? []);
  }

  #line({ port, state, isOpen, problem }: Shown, now_ms: number): string | undefined {
    const said = this.#said.get(port);
    const line = problem === null ? state : `${state}: ${problem}`;
    const isGone = state === "lost" && !isOpen;
    if (said?.lostAt_ms !== undefined) {
      // Tried again, or open and not heard of yet: nothing new until it speaks, falls silent for good, or is closed.
      if (isGone || state === "opening" || (state === "listening" && problem === null)) return undefined;
      this.#said.set(port, { line, lostAt_ms: undefined });
      return `port ${port} is back after ${seconds(now_ms - said.lostAt_ms)}, ${line}`;
    }
    if (said?.line === line) return undefined;
    this.#said.set(port, { line, lostAt_ms: isGone ? now_ms : undefined });
    return isGone ? `port ${port} ${line}; it is tried again until it is back` : `port ${port} ${line}`;
  }
}

function seconds(duration_ms: number): string {
  return `${Math.round(duration_ms / 1000)} s`;
}
