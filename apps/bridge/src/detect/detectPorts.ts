import type { DeviceProfile } from "@openperfusion/devices";
import type { Transport } from "../transports/Transport.ts";
import { BridgeError } from "../BridgeError.ts";
import { parseTcpAddress, tcpTransport } from "../transports/tcpTransport.ts";
import { DETECT_WORDS } from "./detectWords.ts";
import { candidatesOf } from "./fit.ts";
import { frameStrength } from "./frameStrength.ts";
import { listenOn } from "./listenOn.ts";
import { planSettings } from "./plan.ts";
import type { PlannedSetting } from "./plan.ts";
import { verdictOf } from "./verdict.ts";
import type { Verdict } from "./verdict.ts";
import type { FoundPort } from "./portsToListen.ts";

export interface DetectedPort extends FoundPort {
  readonly verdict: Verdict;
}

export interface DetectWish {
  readonly ports: readonly FoundPort[];
  readonly profiles: readonly DeviceProfile[];
  /** For all ports together, since they are listened to at once. */
  readonly budget_ms: number;
  readonly onPort?: (port: DetectedPort) => void;
}

/** Listens to all ports at once and says of each which device is believed to be there. Sends nothing. */
export async function detectPorts({
  ports,
  profiles,
  budget_ms,
  onPort,
}: DetectWish): Promise<DetectedPort[]> {
  // Before the first port is open: measuring holds up the loop.
  for (const profile of profiles) frameStrength(profile);
  const candidates = candidatesOf(profiles);
  const plan = planSettings(profiles, budget_ms);
  const until_ms = performance.now() + budget_ms;
  return Promise.all(
    ports.map(async (port): Promise<DetectedPort> => {
      const heard = await listenOn({
        path: port.path,
        plan: port.path.startsWith("tcp://") ? [asTheServerIsSet(plan)] : plan,
        candidates,
        until_ms,
        transportFor,
      });
      const detected = { ...port, verdict: verdictOf(heard) };
      onPort?.(detected);
      return detected;
    }),
  );
}

/** Behind a device server the settings are the server's: one listening tells all. */
function asTheServerIsSet(plan: readonly PlannedSetting[]): PlannedSetting {
  return {
    ...plan[0]!,
    name: DETECT_WORDS.serversSettings.en,
    words: DETECT_WORDS.serversSettings,
    profiles: plan.flatMap(({ profiles }) => profiles),
    usualOf: plan.flatMap(({ usualOf }) => usualOf),
    listen_ms: Math.max(...plan.map(({ listen_ms }) => listen_ms)),
  };
}

async function transportFor(path: string, setting: PlannedSetting): Promise<Transport> {
  if (path.includes("://")) {
    const address = parseTcpAddress(path);
    if (address !== undefined) return tcpTransport(address);
    throw new BridgeError("usage", `--port must be a port or tcp://HOST:PORT, found "${path}"`);
  }
  const { serialTransport } = await import("../transports/serialTransport.ts");
  const { baud, dataBits, parity, dtr, rts } = setting;
  // Nothing may be sent: without allowed bytes the link has no way to.
  const transport = {
    baud,
    dataBits,
    parity,
    stopBits: 1,
    flowControl: "none",
    dtr,
    rts,
    direction: "listenOnly",
    allowedTx: [],
  } as const;
  return serialTransport({ config: { path }, profile: { transport } });
}
