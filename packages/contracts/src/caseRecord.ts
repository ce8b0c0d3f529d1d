import { z } from "zod";
import { Case, SourceChoice } from "./case.ts";
import { CatalogueSignal } from "./catalogueSignal.ts";
import { SignalSummary } from "./history.ts";
import { StreamId } from "./identifiers.ts";
import { SOURCE_DECISIONS } from "./sourceDecision.ts";
import { StreamDescriptor } from "./stream.ts";

/** What a record says of a stream, so that each of its rows can name its source. */
export const CaseStream = StreamDescriptor.pick({
  id: true,
  bridge: true,
  port: true,
  boot: true,
  origin: true,
  profile: true,
  clockZone: true,
  openedAt_ms: true,
}).meta({ id: "CaseStream" });
export type CaseStream = z.infer<typeof CaseStream>;

/** What one stream measured of one signal within the case's interval, in the signal's canonical unit. */
export const RecordSource = SignalSummary.extend({ stream: StreamId });
export type RecordSource = z.infer<typeof RecordSource>;

export const RecordedSignal = z.object({
  signal: CatalogueSignal,
  unit: z.string(),
  /** `noneChosen`: several sources and no choice, so all are printed, each under its own name. */
  decision: z.enum(SOURCE_DECISIONS),
  choice: SourceChoice.nullable(),
  printed: z.array(RecordSource),
  /** Stored and shown where one chooses, but no part of the printed record. */
  notPrinted: z.array(RecordSource),
});
export type RecordedSignal = z.infer<typeof RecordedSignal>;

/** `GET /cases/{id}/record`: what is printed of a case. Signals in the order of the catalogue; set points are no part of it. */
export const CaseRecord = z
  .object({ case: Case, streams: z.array(CaseStream), signals: z.array(RecordedSignal) })
  .meta({ id: "CaseRecord" });
export type CaseRecord = z.infer<typeof CaseRecord>;
