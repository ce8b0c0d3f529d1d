import { Injectable } from "@nestjs/common";
import { CASE_STREAMS_MAX } from "@openperfusion/contracts";
import type { Case, CaseEvent, NewCase, NewSourceChoice, SourceChoice } from "@openperfusion/contracts";
import type { Selectable } from "kysely";
import { holdCase, nextNumber } from "../store/nextNumber.ts";
import { Store } from "../store/Store.ts";
import type { CareCaseTable, CaseEventTable, CaseSourceChoiceTable } from "../store/tables.ts";

/** A case as stored, before it is known what its streams' origins make of it. */
export interface StoredCase extends Omit<Case, "origin"> {
  readonly origins: readonly string[];
}

@Injectable()
export class CasesRepository {
  constructor(private readonly store: Store) {}

  async insert(id: string, created: NewCase, createdAt_ms: number): Promise<void> {
    const { title, patient, streams, from_ms, to_ms } = created;
    await this.store.writer.transaction().execute(async (tx) => {
      await tx
        .insertInto("care_case")
        .values({ id, title, patient: JSON.stringify(patient), from_ms, to_ms, created_at_ms: createdAt_ms })
        .execute();
      if (streams.length === 0) return;
      await tx
        .insertInto("case_stream")
        .values(streams.map((stream, position) => ({ case_id: id, position, stream })))
        .execute();
    });
  }

  /** Adds a stream behind those that the case has, unless it is one of them; null if there is no such case. */
  async insertStream(caseId: string, stream: string): Promise<"added" | "known" | "full" | null> {
    return this.store.writer.transaction().execute(async (tx) => {
      if (!(await holdCase(tx, caseId))) return null;
      const has = await tx
        .selectFrom("case_stream")
        .select(["position", "stream"])
        .where("case_id", "=", caseId)
        .execute();
      if (has.some((each) => each.stream === stream)) return "known";
      if (has.length >= CASE_STREAMS_MAX) return "full";
      const position = Math.max(-1, ...has.map((each) => each.position)) + 1;
      await tx.insertInto("case_stream").values({ case_id: caseId, position, stream }).execute();
      return "added";
    });
  }

  async insertEvent(caseId: string, { id, wall_ms, kind, text, recordedAt_ms }: CaseEvent): Promise<void> {
    await this.store.writer
      .insertInto("case_event")
      .values({ id, case_id: caseId, wall_ms, kind, text, recorded_at_ms: recordedAt_ms })
      .execute();
  }

  /** Adds a choice under the next number of its case; null if there is no such case. */
  async insertSourceChoice(
    caseId: string,
    choice: NewSourceChoice,
    chosenAt_ms: number,
  ): Promise<SourceChoice | null> {
    const { signal, stream, chosenBy } = choice;
    return this.store.writer.transaction().execute(async (tx) => {
      const number = await nextNumber(tx, "case_source_choice", caseId);
      if (number === null) return null;
      await tx
        .insertInto("case_source_choice")
        .values({ case_id: caseId, number, signal, stream, chosen_by: chosenBy, chosen_at_ms: chosenAt_ms })
        .execute();
      return { ...choice, number, chosenAt_ms };
    });
  }

  /** Those of the ids that name no stream. */
  async unknownStreams(ids: readonly string[]): Promise<string[]> {
    if (ids.length === 0) return [];
    const rows = await this.store.reader.selectFrom("stream").select("id").where("id", "in", ids).execute();
    const known = new Set(rows.map(({ id }) => id));
    return ids.filter((id) => !known.has(id));
  }

  async find(id: string): Promise<StoredCase | undefined> {
    const row = await this.store.reader
      .selectFrom("care_case")
      .selectAll()
      .where("id", "=", id)
      .executeTakeFirst();
    return row && (await this.#complete([row]))[0];
  }

  /** The newest first. */
  async list(limit: number): Promise<StoredCase[]> {
    const rows = await this.store.reader
      .selectFrom("care_case")
      .selectAll()
      .orderBy("from_ms", "desc")
      .orderBy("id")
      .limit(limit)
      .execute();
    return this.#complete(rows);
  }

  async #complete(rows: readonly Selectable<CareCaseTable>[]): Promise<StoredCase[]> {
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) return [];
    const streams = await this.store.reader
      .selectFrom("case_stream")
      .innerJoin("stream", "stream.id", "case_stream.stream")
      .select(["case_id", "case_stream.stream", "origin"])
      .where("case_id", "in", ids)
      .orderBy("position")
      .execute();
    const events = await this.store.reader
      .selectFrom("case_event")
      .selectAll()
      .where("case_id", "in", ids)
      .orderBy("wall_ms")
      .orderBy("recorded_at_ms")
      .orderBy("id")
      .execute();
    const choices = await this.store.reader
      .selectFrom("case_source_choice")
      .selectAll()
      .where("case_id", "in", ids)
      .orderBy("number")
      .execute();
    return rows.map((row) => {
      const own = streams.filter(({ case_id }) => case_id === row.id);
      return {
        id: row.id,
        title: row.title,
        patient: JSON.parse(row.patient) as Case["patient"],
        streams: own.map(({ stream }) => stream),
        origins: own.map(({ origin }) => origin),
        from_ms: row.from_ms,
        to_ms: row.to_ms,
        createdAt_ms: row.created_at_ms,
        events: events.filter(({ case_id }) => case_id === row.id).map(eventOf),
        sourceChoices: choices.filter(({ case_id }) => case_id === row.id).map(choiceOf),
      };
    });
  }
}

function eventOf({ id, wall_ms, kind, text, recorded_at_ms }: Selectable<CaseEventTable>): CaseEvent {
  return { id, wall_ms, kind: kind as CaseEvent["kind"], text, recordedAt_ms: recorded_at_ms };
}

function choiceOf(row: Selectable<CaseSourceChoiceTable>): SourceChoice {
  const { number, signal, stream, chosen_by, chosen_at_ms } = row;
  return {
    number,
    signal: signal as SourceChoice["signal"],
    stream,
    chosenBy: chosen_by,
    chosenAt_ms: chosen_at_ms,
  };
}
