import type { CaseStream } from "@openperfusion/contracts";
import type { ClockZone } from "../../shared/format/wallTime.ts";

/** A case's own times name no zone only if no stream's do. */
export function caseZone(streams: readonly Pick<CaseStream, "clockZone">[]): ClockZone {
  const isUnspecified = streams.length > 0 && streams.every(({ clockZone }) => clockZone === "unspecified");
  return isUnspecified ? "unspecified" : "utc";
}
