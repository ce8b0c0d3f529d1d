import type { StreamDescriptor } from "@openperfusion/contracts";
import type { HostClock } from "../clock/HostClock.ts";
import type { Spool } from "../spool/Spool.ts";
import type { GapEdge } from "../spool/SpoolEntry.ts";
import type { SpooledStream } from "../spool/SpoolStore.ts";

/**
 * Closes what an earlier run of the bridge left open on this port: a process that was killed could not say that no byte
 * will follow. Gives the moment since when nobody listened, when the port heard the same kind of device before.
 */
export async function endEarlierRun(
  spool: Spool,
  streams: readonly SpooledStream[],
  next: StreamDescriptor,
  clock: HostClock,
): Promise<GapEdge | undefined> {
  for (const { key, isEnded, headSeq, descriptor, heardUntil } of streams) {
    // A recording goes on where it stood, in the same stream.
    if (isEnded || isRecording(descriptor)) continue;
    // The time up to which every byte is known; a mark of this moment would hide the time in between from the next gap.
    const at = { ...clock.now(), ...heardUntil };
    spool.append(key, { kind: "mark", seq: headSeq, ...at, mark: { type: "ended" } });
  }
  await spool.commit();
  const last = streams.findLast(
    ({ descriptor, heardUntil }) =>
      heardUntil !== undefined &&
      descriptor.profile.id === next.profile.id &&
      descriptor.origin === next.origin,
  );
  if (last?.heardUntil === undefined || isRecording(next)) return undefined;
  return { boot: last.descriptor.boot, seq: last.headSeq, ...last.heardUntil };
}

/** Only a recorded file has a clock without a zone. */
const isRecording = ({ clockZone }: StreamDescriptor): boolean => clockZone === "unspecified";
