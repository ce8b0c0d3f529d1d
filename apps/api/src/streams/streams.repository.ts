import { Injectable } from "@nestjs/common";
import { StreamDescriptor } from "@openperfusion/contracts";
import type { StreamState } from "@openperfusion/contracts";
import type { Selectable } from "kysely";
import { Store } from "../store/Store.ts";
import type { StreamTable } from "../store/tables.ts";

@Injectable()
export class StreamsRepository {
  constructor(private readonly store: Store) {}

  /** Writes the stream and its layouts unless they are there. */
  async insert(descriptor: StreamDescriptor): Promise<void> {
    const { id, bridge, port, boot, origin, profile, openedAt_ms } = descriptor;
    await this.store.writer.transaction().execute(async (tx) => {
      const layouts = descriptor.layouts.map(({ id: layout, columns }) => ({
        id: layout,
        columns: JSON.stringify(columns),
      }));
      // SQL has no insertion of no rows.
      if (layouts.length > 0) {
        await tx
          .insertInto("layout")
          .values(layouts)
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }
      await tx
        .insertInto("stream")
        .values({
          id,
          bridge,
          port,
          boot,
          origin,
          profile_id: profile.id,
          profile_version: profile.version,
          opened_at_ms: openedAt_ms,
          descriptor: JSON.stringify(descriptor),
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    });
  }

  async find(id: string): Promise<StreamState | undefined> {
    const row = await this.store.reader
      .selectFrom("stream")
      .selectAll()
      .where("id", "=", id)
      .executeTakeFirst();
    return row && stateOf(row);
  }

  /** The newest first. */
  async list(limit: number): Promise<StreamState[]> {
    const rows = await this.store.reader
      .selectFrom("stream")
      .selectAll()
      .orderBy("opened_at_ms", "desc")
      .orderBy("id")
      .limit(limit)
      .execute();
    return rows.map(stateOf);
  }
}

function stateOf(row: Selectable<StreamTable>): StreamState {
  return {
    ...(JSON.parse(row.descriptor) as StreamDescriptor),
    committedSeq: row.committed_seq,
    firstWall_ms: row.first_wall_ms,
    lastWall_ms: row.last_wall_ms,
    frameCount: row.frame_count,
  };
}
