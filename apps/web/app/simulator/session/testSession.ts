import { SimulationHost } from "../worker/SimulationHost.ts";
import { TestJudge } from "../worker/testJudge.ts";
import { TestCase } from "../worker/testCase.ts";
import { SimulatorSession } from "./SimulatorSession.ts";

/** For tests: a session on a host in the same thread, with a test's clock and a test's engine. */
export interface SessionBench {
  readonly session: SimulatorSession;
  /** The case that was begun last. */
  engine(): TestCase;
  readonly judge: TestJudge;
  /** Lets real time pass. */
  play(real_ms: number): void;
  /** Ends the worker as a browser would report it. */
  crash(message: string): void;
  /** Answers come only when they are called for: the time a message takes between page and worker. */
  holdAnswers(isHeld: boolean): void;
}

export function sessionBench(): SessionBench {
  let now_ms = 0;
  let engine = new TestCase();
  const judge = new TestJudge();
  let crash: (message: string) => void = () => undefined;
  let host: SimulationHost | null = null;
  let isHeld = false;
  const held: (() => void)[] = [];
  const session = new SimulatorSession(
    () => ({
      send: (command) => host?.take(command),
      listen(onReport, onFailure) {
        crash = onFailure;
        host = new SimulationHost({
          createCase: () => (engine = new TestCase()),
          createJudge: () => judge,
          report: (report) => (isHeld ? void held.push(() => onReport(report)) : onReport(report)),
          now_ms: () => now_ms,
        });
      },
      close: () => (host = null),
    }),
    { assembly: "cpb-adult", patient: "adult-man", seed: 1 },
    () => now_ms,
  );
  return {
    session,
    engine: () => engine,
    judge,
    play(real_ms) {
      for (const end_ms = now_ms + real_ms; now_ms < end_ms;) {
        now_ms += 16;
        host?.tick();
      }
    },
    crash: (message) => crash(message),
    holdAnswers(hold) {
      isHeld = hold;
      if (!hold) for (const answer of held.splice(0)) answer();
    },
  };
}
