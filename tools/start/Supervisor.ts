import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { StartOptions } from "./options.ts";

/** How long a child may take to end by itself. */
const GRACE_MS = 4000;
/** A child that ends unasked is started again, but not in a tight loop. */
const RESTART_AFTER_MS = 500;

type Announcement = Readonly<Record<string, unknown>>;

/** Starts the programs, starts a fallen one again, and ends them all. */
export class Supervisor {
  readonly #root: string;
  readonly #children = new Map<string, ChildProcess>();
  #isStopping = false;
  /** Where the site is, when it is not the server that serves it (development). */
  siteAddress: string | undefined;

  constructor(root: string) {
    this.#root = root;
  }

  async startServer(options: StartOptions): Promise<string> {
    const web = join(this.#root, "apps/web/build/client");
    const args = [
      join(this.#root, "apps/api/dist/main.js"),
      "--data",
      options.data,
      "--port",
      String(options.port),
      "--web",
      web,
    ];
    const [{ listening }] = (await this.start("api", args, 1)) as [{ listening: string }];
    if (options.isDevelopment) this.#startSite(listening);
    return listening;
  }

  /**
   * Runs one of the project's programs under this Node; resolves with the first `count` JSON lines of its stdout.
   * One that ends later, unasked, is brought back by `revive`.
   */
  async start(
    name: string,
    args: readonly string[],
    count: number,
    revive: () => Promise<unknown> = () => this.start(name, args, 0),
  ): Promise<readonly Announcement[]> {
    const child = spawn(process.execPath, args, { cwd: this.#root, stdio: ["ignore", "pipe", "inherit"] });
    this.#children.set(name, child);
    const announcements: Announcement[] = [];
    return new Promise((resolve, reject) => {
      if (count === 0) resolve([]);
      createInterface({ input: child.stdout }).on("line", (line) => {
        if (announcements.length >= count || !line.startsWith("{")) return;
        announcements.push(JSON.parse(line) as Announcement);
        if (announcements.length === count) resolve(announcements);
      });
      child.on("error", reject);
      child.on("exit", (code, signal) => {
        if (this.#isStopping || this.#children.get(name) !== child) return;
        if (announcements.length < count) {
          reject(new Error(`${name} ended before it was ready (exit ${code ?? signal})`));
          return;
        }
        process.stderr.write(`OpenPerfusion: ${name} ended (${code ?? signal}); starting it again\n`);
        setTimeout(() => {
          if (!this.#isStopping) void revive();
        }, RESTART_AFTER_MS);
      });
    });
  }

  has(name: string): boolean {
    return this.#children.has(name);
  }

  /** Ends one program, which is then brought back as if it had fallen. */
  restart(name: string): void {
    this.#children.get(name)?.kill("SIGTERM");
  }

  /** Ends one program for good. */
  async end(name: string): Promise<void> {
    const child = this.#children.get(name);
    this.#children.delete(name);
    if (child !== undefined) await endChild(child);
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    await Promise.all([...this.#children.values()].map(endChild));
  }

  /** The site with hot reload, in front of the server. */
  #startSite(api: string): void {
    const child = spawn("npm", ["run", "--silent", "dev"], {
      cwd: join(this.#root, "apps/web"),
      env: { ...process.env, OPENPERFUSION_API: api },
      stdio: ["ignore", 2, 2],
      shell: process.platform === "win32",
    });
    this.#children.set("web", child);
    this.siteAddress = "http://localhost:5173";
  }
}

async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
  });
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), GRACE_MS);
  await ended;
  clearTimeout(timer);
}
