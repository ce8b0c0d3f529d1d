import { Injectable } from "@nestjs/common";
import { Store } from "../store/Store.ts";
import { VERSION } from "../version.ts";
import type { Health } from "./Health.ts";

const STORE_ANSWERS_WITHIN_MS = 2000;

@Injectable()
export class HealthService {
  constructor(private readonly store: Store) {}

  async read(): Promise<Health> {
    const startedAt_ms = performance.now();
    const problem = await this.#storeProblem();
    const answer_ms = problem === null ? performance.now() - startedAt_ms : null;
    return {
      status: problem === null ? "ready" : "notReady",
      version: VERSION,
      uptime_s: process.uptime(),
      store: { kind: this.store.kind, isAnswering: problem === null, answer_ms, problem },
    };
  }

  async #storeProblem(): Promise<string | null> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<string>((resolve) => {
      timer = setTimeout(
        () => resolve(`no answer within ${STORE_ANSWERS_WITHIN_MS} ms`),
        STORE_ANSWERS_WITHIN_MS,
      );
    });
    const answer = this.store.ping().then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    const problem = await Promise.race([answer, late]);
    clearTimeout(timer);
    return problem;
  }
}
