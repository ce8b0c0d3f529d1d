import { BridgeError, reasonOf } from "../BridgeError.ts";
import { pause } from "../clock/pause.ts";
import type { Transport } from "../transports/Transport.ts";
import { believe } from "./belief.ts";
import type { Belief } from "./belief.ts";
import { fitOf } from "./fit.ts";
import type { Candidate } from "./fit.ts";
import { isEnough, nextSetting } from "./plan.ts";
import type { Listened, PlannedSetting } from "./plan.ts";

/** What was heard on one port, setting by setting. */
export interface Heard {
  readonly path: string;
  readonly listened: readonly Listened[];
  /** Why the port could not be listened to, or no longer. */
  readonly problem: BridgeError | undefined;
}

export interface Listening {
  readonly path: string;
  readonly plan: readonly PlannedSetting[];
  readonly candidates: readonly Candidate[];
  /** Moment of the monotonic clock by which all must be said. */
  readonly until_ms: number;
  readonly transportFor: (path: string, setting: PlannedSetting) => Promise<Transport>;
}

const LOOK_EVERY_MS = 250;
/** Decoding as every profile costs time that other ports need. */
const WEIGH_EVERY_MS = 2_000;
/** More bytes say nothing new. */
const KEPT_BYTES = 64 * 1024;

/** Listens to one port with one setting after the other, as the plan says. Sends nothing: its links have no way to. */
export async function listenOn(listening: Listening): Promise<Heard> {
  const { path, plan, until_ms } = listening;
  const listened: Listened[] = [];
  let setting = nextSetting(plan, listened);
  try {
    while (setting !== undefined && performance.now() < until_ms) {
      listened.push(await listenWith(listening, setting));
      setting = nextSetting(plan, listened);
    }
    return { path, listened, problem: undefined };
  } catch (error) {
    const problem =
      error instanceof BridgeError ? error : new BridgeError("port-lost", reasonOf(error), { cause: error });
    return { path, listened, problem };
  }
}

async function listenWith(listening: Listening, setting: PlannedSetting): Promise<Listened> {
  const { path, candidates, until_ms, transportFor } = listening;
  const chunks: Uint8Array[] = [];
  let received_bytes = 0;
  let problem: BridgeError | undefined;
  const transport = await transportFor(path, setting);
  const link = await transport.open({
    onChunk: (bytes) => {
      if (received_bytes < KEPT_BYTES) chunks.push(bytes.slice());
      received_bytes += bytes.length;
      return undefined;
    },
    onClose: (cause) => (problem = cause ?? new BridgeError("port-lost", `${path} came to its end`)),
  });
  const begun_ms = performance.now();
  let belief: Belief = { kind: "nothing" };
  let weighed = { at_ms: begun_ms, bytes: 0 };
  const sofar = (): Listened => ({
    setting,
    listened_ms: Math.round(performance.now() - begun_ms),
    received_bytes,
    belief,
  });
  const weigh = (): void => {
    if (received_bytes === weighed.bytes) return;
    weighed = { at_ms: performance.now(), bytes: received_bytes };
    const bytes = Buffer.concat(chunks);
    belief = believe(
      candidates.map((candidate) => fitOf(candidate, bytes)),
      bytes.length,
    );
  };
  try {
    while (!isEnough(sofar()) && performance.now() < until_ms) {
      await pause(LOOK_EVERY_MS);
      if (problem !== undefined) throw problem;
      if (performance.now() - weighed.at_ms >= WEIGH_EVERY_MS) weigh();
    }
    weigh();
    return sofar();
  } finally {
    await link.close();
  }
}
