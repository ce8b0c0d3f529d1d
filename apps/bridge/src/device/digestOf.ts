import { createHash } from "node:crypto";
import type { DecodedFrame } from "@openperfusion/devices";

/** The same for frames that say the same: values, device time, status and all that is told beside them. */
export function digestOf({ layout, packed, deviceTime, events, status, alarms, raw }: DecodedFrame): string {
  const beside = [layout.id, deviceTime ?? null, events, status, alarms, raw ?? null];
  return createHash("sha256").update(packed).update(JSON.stringify(beside)).digest("base64");
}
