import { execFile } from "node:child_process";

type Environment = Readonly<Record<string, string | undefined>>;
/** Sends one notice, e.g. `["READY=1", "STATUS=..."]`. */
export type Notify = (words: readonly string[]) => void;

/** Three notices fit into the time that systemd waits for one. */
const NOTICES_PER_LIMIT = 3;

/**
 * Tells systemd that the bridge is ready, that its loop still turns, and that it ends. Says nothing where the process was
 * not started by systemd. Node has no datagram sockets of the kind that systemd listens on, so that systemd's own program
 * carries the words.
 */
export class ServiceManager {
  readonly #env: Environment;
  readonly #notify: Notify;
  #timer: NodeJS.Timeout | undefined;

  constructor(env: Environment = process.env, notify: Notify = bySystemdNotify) {
    this.#env = env;
    this.#notify = notify;
  }

  /** `status`: one line, asked at each notice, that `systemctl status` shows. */
  ready(status: () => string): void {
    this.#tell("READY=1", `STATUS=${status()}`);
    const limit_ms = this.#limit_ms;
    if (limit_ms === undefined) return;
    // A timer of the main loop: one that does not turn any more sends nothing, and that is the point.
    this.#timer = setInterval(() => {
      this.#tell("WATCHDOG=1", `STATUS=${status()}`);
    }, limit_ms / NOTICES_PER_LIMIT);
  }

  stopping(): void {
    clearInterval(this.#timer);
    this.#tell("STOPPING=1");
  }

  /** Undefined where systemd does not watch, or watches another process. */
  get #limit_ms(): number | undefined {
    const { WATCHDOG_USEC: limit_us, WATCHDOG_PID: pid } = this.#env;
    const isOurs = pid === undefined || Number(pid) === process.pid;
    return isOurs && Number(limit_us) > 0 ? Number(limit_us) / 1000 : undefined;
  }

  #tell(...words: readonly string[]): void {
    if (this.#env["NOTIFY_SOCKET"] !== undefined) this.#notify(words);
  }
}

function bySystemdNotify(words: readonly string[]): void {
  execFile("systemd-notify", [...words], (error) => {
    if (error !== null)
      process.stderr.write(`bridge: systemd could not be told ${words[0]}: ${error.message}\n`);
  });
}
