import { Injectable } from "@nestjs/common";
import { CaseStream, sourceDecision } from "@openperfusion/contracts";
import type { CaseRecord, RecordedSignal, RecordSource, SignalSummary } from "@openperfusion/contracts";
import { SIGNAL_IDS, SIGNALS } from "@openperfusion/signals";
import { SummaryRepository } from "../history/summary.repository.ts";
import { StreamsService } from "../streams/streams.service.ts";
import { CasesService } from "./cases.service.ts";

const NOTHING: SignalSummary = {
  values: 0,
  notAvailable: 0,
  outOfRange: 0,
  otherStates: 0,
  min: null,
  max: null,
  mean: null,
};

/** What is printed of a case. It is made when asked for, so it always follows the latest choice. */
@Injectable()
export class CaseRecordService {
  constructor(
    private readonly cases: CasesService,
    private readonly streams: StreamsService,
    private readonly summaries: SummaryRepository,
  ) {}

  async record(id: string): Promise<CaseRecord> {
    const found = await this.cases.case(id);
    const states = await Promise.all(found.streams.map((stream) => this.streams.state(stream)));
    const layouts = await Promise.all(
      found.streams.map(async (stream) => [stream, await this.streams.layouts(stream)] as const),
    );
    // The end belongs to the case, to the millisecond.
    const until_ms = found.to_ms === null ? Infinity : found.to_ms + 1;
    const measured = await this.summaries.measured(new Map(layouts), { from_ms: found.from_ms, until_ms });
    // Parsing leaves out what a record does not say of a stream.
    const streams = states.map((state) => CaseStream.parse(state));

    const signals = SIGNAL_IDS.flatMap((signal): RecordedSignal[] => {
      const last = found.sourceChoices.findLast((choice) => choice.signal === signal);
      const carriers = streams.filter((stream) => {
        return stream.id === last?.stream || frameCount(measured.get(stream.id)?.[signal]) > 0;
      });
      if (carriers.length === 0) return [];
      const { decision, choice, printed, notPrinted } = sourceDecision(signal, carriers, found.sourceChoices);
      const rowOf = (stream: CaseStream): RecordSource => ({
        stream: stream.id,
        ...(measured.get(stream.id)?.[signal] ?? NOTHING),
      });
      const { unit } = SIGNALS[signal];
      return [
        { signal, unit, decision, choice, printed: printed.map(rowOf), notPrinted: notPrinted.map(rowOf) },
      ];
    });
    return { case: found, streams, signals };
  }
}

/** A missing value is a state of a frame, too: a source that sent nothing else is still a source. */
function frameCount({ values, notAvailable, outOfRange, otherStates } = NOTHING): number {
  return values + notAvailable + outOfRange + otherStates;
}
