import { Injectable } from "@nestjs/common";
import { Store } from "../store/Store.ts";

@Injectable()
export class BytesRepository {
  constructor(private readonly store: Store) {}

  /** Stored bytes from `fromSeq` on, up to `length` of them or to the first hole; undefined where there are none. */
  async read(stream: string, fromSeq: number, length: number): Promise<Buffer | undefined> {
    const chunks = this.store.reader
      .selectFrom("chunk")
      .select(["seq", "bytes"])
      .where("stream", "=", stream);
    const [before, after] = await Promise.all([
      chunks.where("seq", "<=", fromSeq).orderBy("seq", "desc").limit(1).executeTakeFirst(),
      chunks
        .where("seq", ">", fromSeq)
        .where("seq", "<", fromSeq + length)
        .orderBy("seq")
        .execute(),
    ]);
    const parts: Uint8Array[] = [];
    let position = fromSeq;
    for (const { seq, bytes } of before === undefined ? after : [before, ...after]) {
      const skipped = position - seq;
      // Less than 0: a hole lies between; more than its length: the chunk ends before what was asked for.
      if (skipped < 0 || skipped >= bytes.byteLength) break;
      parts.push(bytes.subarray(skipped, skipped + fromSeq + length - position));
      position = Math.min(seq + bytes.byteLength, fromSeq + length);
    }
    return parts.length === 0 ? undefined : Buffer.concat(parts);
  }
}
