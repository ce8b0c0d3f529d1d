import { Injectable } from "@nestjs/common";
import { CaseStream, reviewOf } from "@openperfusion/contracts";
import type { Case, CaseReview, JudgedCase, ReviewQuery } from "@openperfusion/contracts";
import { RULES } from "@openperfusion/guidelines";
import type { CaseInput, Setting } from "@openperfusion/guidelines";
import { CasesService } from "../cases/cases.service.ts";
import { TrendRepository } from "../history/trend.repository.ts";
import { StreamsService } from "../streams/streams.service.ts";
import { CaseFramesRepository } from "./caseFrames.repository.ts";
import { judgeStreamed } from "./judgeStreamed.ts";
import { mergeByTime } from "./mergeByTime.ts";
import { OneAtATime } from "./OneAtATime.ts";
import { reviewBasis, sourceNames } from "./reviewContext.ts";
import type { ReviewBasis } from "./reviewContext.ts";
import { reviewedStretch } from "./reviewedStretch.ts";
import type { ReviewedStretch } from "./reviewedStretch.ts";
import { SiteRuleSet } from "./SiteRuleSet.ts";
import { StatementsService } from "./statements.service.ts";

const MS_PER_S = 1000;
/** What came in the hour before a part of a case is known in it: the last blood gas, the last ACT. */
const LEAD_MS = 3_600_000;
/** Being made or waiting. */
const MAX_WAITING = 4;

/** Holds a recorded case against the rules. It reads the record and changes nothing in it. */
@Injectable()
export class ReviewService {
  readonly #turns = new OneAtATime(MAX_WAITING);

  constructor(
    private readonly cases: CasesService,
    private readonly streams: StreamsService,
    private readonly trends: TrendRepository,
    private readonly statements: StatementsService,
    private readonly frames: CaseFramesRepository,
    private readonly site: SiteRuleSet,
  ) {}

  async review(id: string, query: ReviewQuery): Promise<CaseReview> {
    const found = await this.cases.case(id);
    const states = await Promise.all(found.streams.map((stream) => this.streams.state(stream)));
    const isOfDevice = states.some(({ origin }) => origin === "device");
    const stretch = reviewedStretch(found, isOfDevice, query, await this.#last_ms(found), Date.now());
    // Parsing leaves out what a review does not say of a stream.
    const streams = states.map((state) => CaseStream.parse(state));
    const statements = await this.statements.list(id);
    const basis = reviewBasis(found, streams, statements, stretch.from_ms);
    const { setting } = basis;
    const judged =
      setting === undefined
        ? null
        : await this.#turns.run(() => this.#judge(found, streams, stretch, { ...basis, setting }));
    return { case: found, streams, statements, siteRules: this.site.definitions, judged };
  }

  async #judge(
    found: Case,
    streams: readonly CaseStream[],
    stretch: ReviewedStretch,
    basis: ReviewBasis & { readonly setting: Setting },
  ): Promise<JudgedCase> {
    const { from_ms, to_ms } = stretch;
    const counts = { frames: 0, framesLeftOut: 0 };
    const judged = await judgeStreamed({
      rules: [...RULES, ...this.site.rules],
      context: { ...basis.context, setting: basis.setting },
      corrections: basis.corrections,
      inputs: this.#inputs(found, streams, stretch, basis, counts),
      end_s: (to_ms - from_ms) / MS_PER_S,
    });
    return {
      setting: basis.setting,
      age_years: basis.context.age_years ?? null,
      from_ms,
      to_ms,
      ...counts,
      ...reviewOf(judged),
    };
  }

  async *#inputs(
    found: Case,
    streams: readonly CaseStream[],
    { from_ms, to_ms }: ReviewedStretch,
    { inputs }: ReviewBasis,
    counts: { frames: number; framesLeftOut: number },
  ): AsyncGenerator<CaseInput> {
    const names = sourceNames(streams);
    const begin_ms = Math.max(found.from_ms, from_ms - LEAD_MS);
    const second = (wall_ms: number): number => (wall_ms - from_ms) / MS_PER_S;
    const sequences = streams.map((stream) => this.#ofStream(stream.id, begin_ms, to_ms));
    let next = 0;
    for await (const { stream, layout, packed, wall_ms, isFirstAfterOpen } of mergeByTime(sequences)) {
      const time_s = second(wall_ms);
      for (; next < inputs.length && inputs[next]!.time_s <= time_s; next++) yield inputs[next]!;
      if (isFirstAfterOpen) {
        counts.framesLeftOut += 1;
        continue;
      }
      counts.frames += 1;
      yield { kind: "frame", stream: names.get(stream) ?? stream, layout, packed, time_s };
    }
    yield* inputs.slice(next);
  }

  /** The end belongs to the case, to the millisecond. */
  async *#ofStream(stream: string, from_ms: number, to_ms: number) {
    const layouts = await this.streams.layouts(stream);
    for await (const frame of this.frames.frames(stream, from_ms, to_ms + 1)) {
      const layout = layouts.get(frame.layout);
      if (layout === undefined) throw new RangeError(`Stream ${stream} has no layout ${frame.layout}`);
      yield { ...frame, stream, layout };
    }
  }

  async #last_ms({ streams }: Case): Promise<number | undefined> {
    const spans = await Promise.all(streams.map((stream) => this.trends.span(stream)));
    const ends = spans.flatMap((span) => (span === undefined ? [] : [span.last_ms]));
    return ends.length === 0 ? undefined : Math.max(...ends);
  }
}
