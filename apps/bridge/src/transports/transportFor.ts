import type { PortPlan } from "../config/planPort.ts";
import { fileTransport } from "./fileTransport.ts";
import type { Recording } from "./recording.ts";
import { tcpTransport } from "./tcpTransport.ts";
import type { Transport } from "./Transport.ts";

/** The transport of a planned port. `recording` and `fromSeq` are a file's. The driver of serial ports loads only when one is used. */
export async function transportFor(
  plan: PortPlan,
  recording: Recording | undefined,
  fromSeq: number,
): Promise<Transport> {
  if (recording !== undefined) return fileTransport(recording, { speed: plan.config.speed ?? 1, fromSeq });
  if (plan.way === "tcp") return tcpTransport(plan.address, plan);
  const { serialTransport } = await import("./serialTransport.ts");
  return serialTransport(plan);
}
