import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";

/** One of the project's programs under test: started, waited for, stopped, killed, frozen. */
export class Program {
  readonly #child: ChildProcess;
  readonly #announced: Record<string, unknown>[] = [];
  readonly #waiting: (() => void)[] = [];
  /** What it wrote to stderr, for a failure's message. */
  log = "";

  constructor(args: readonly string[], options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv }) {
    this.#child = spawn(process.execPath, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    createInterface({ input: this.#child.stdout! }).on("line", (line) => {
      if (line.startsWith("{")) this.#announced.push(JSON.parse(line) as Record<string, unknown>);
      for (const wake of this.#waiting.splice(0)) wake();
    });
    this.#child.stderr!.on("data", (data: Buffer) => {
      this.log = (this.log + data.toString()).slice(-20_000);
    });
    this.#child.on("exit", () => {
      for (const wake of this.#waiting.splice(0)) wake();
    });
  }

  /** The first `count` JSON lines of its stdout. */
  async announced<T>(count: number, within_ms = 30_000): Promise<readonly T[]> {
    const deadline = performance.now() + within_ms;
    while (this.#announced.length < count) {
      if (this.hasEnded) throw new Error(`The program ended before it was ready:\n${this.log}`);
      if (performance.now() > deadline) throw new Error(`Not ready after ${within_ms} ms:\n${this.log}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 100);
        this.#waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
    return this.#announced.slice(0, count) as unknown as readonly T[];
  }

  /** Its process; throws when it could not be started. */
  get pid(): number {
    const { pid } = this.#child;
    if (pid === undefined) throw new Error("The program could not be started");
    return pid;
  }

  get hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /** `SIGKILL`, `SIGSTOP` and the like, to the process and nobody else. */
  signal(name: NodeJS.Signals): void {
    this.#child.kill(name);
  }

  async kill(): Promise<void> {
    await this.#end("SIGKILL");
  }

  /** Ends it as a service manager would; a frozen one is woken first. */
  async stop(): Promise<void> {
    this.#child.kill("SIGCONT");
    const force = setTimeout(() => this.#child.kill("SIGKILL"), 5000);
    await this.#end("SIGTERM");
    clearTimeout(force);
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    if (this.hasEnded) return;
    const ended = new Promise<void>((resolve) => {
      this.#child.once("exit", () => resolve());
    });
    this.#child.kill(signal);
    await ended;
  }
}
