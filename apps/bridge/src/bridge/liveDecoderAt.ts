import type { PortPlan } from "../config/planPort.ts";
import { StreamDecoder } from "../decode/StreamDecoder.ts";
import type { StreamDecoderState } from "../decode/StreamDecoder.ts";
import type { Spool } from "../spool/Spool.ts";
import type { ReadPosition, SpooledStream } from "../spool/SpoolStore.ts";

const PORTION_BYTES = 1024 * 1024;

/** A decoder for the preview that stands at a stream's head: fresh, or, for a recording that goes on, led there. */
export async function liveDecoderAt(
  spool: Spool,
  stream: SpooledStream,
  plan: PortPlan,
): Promise<StreamDecoder> {
  const { profile, config } = plan;
  const checkpoint = await spool.checkpointAt(stream.key, stream.headSeq);
  const decoder = new StreamDecoder(
    profile,
    config.options,
    checkpoint?.state as StreamDecoderState | undefined,
  );
  let seq = checkpoint?.seq ?? 0;
  let position: ReadPosition = { fromSeq: seq };
  while (seq < stream.headSeq) {
    const entries = await spool.read(stream.key, position, PORTION_BYTES);
    const last = entries.at(-1);
    if (last === undefined) break;
    for (const entry of entries) {
      if (entry.kind === "mark" && entry.mark.type === "opened") decoder.opened(entry.mark.transport);
      if (entry.kind !== "chunk") continue;
      decoder.consume(entry.bytes.subarray(Math.max(0, seq - entry.seq)), entry.hostMono_ms);
      seq = entry.seq + entry.bytes.length;
    }
    position = { afterId: last.id, atSeq: last.seq };
  }
  return decoder;
}
