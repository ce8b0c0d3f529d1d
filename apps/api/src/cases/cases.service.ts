import { randomUUID } from "node:crypto";
import { Injectable } from "@nestjs/common";
import { CASE_STREAMS_MAX } from "@openperfusion/contracts";
import type {
  Case,
  CaseEvent,
  NewCase,
  NewCaseEvent,
  NewCaseStream,
  NewSourceChoice,
  SourceChoice,
} from "@openperfusion/contracts";
import type { FrameLayout } from "@openperfusion/signals";
import { AppError } from "../problems/AppError.ts";
import { StreamsService } from "../streams/streams.service.ts";
import { CasesRepository } from "./cases.repository.ts";
import type { StoredCase } from "./cases.repository.ts";
import { lowestOrigin } from "./lowestOrigin.ts";

const LIST_LIMIT = 200;

/** Cases annotate streams; nothing here changes what was recorded. */
@Injectable()
export class CasesService {
  constructor(
    private readonly cases: CasesRepository,
    private readonly streams: StreamsService,
  ) {}

  async create(created: NewCase): Promise<Case> {
    const { from_ms, to_ms, streams } = created;
    if (to_ms !== null && to_ms < from_ms) {
      throw new AppError("rangeEmpty", `to_ms is ${to_ms}, must not lie before from_ms ${from_ms}`);
    }
    await this.#checkStreams(streams, (i) => `streams.${i}`);
    const id = randomUUID();
    // A stream named twice is one stream.
    await this.cases.insert(id, { ...created, streams: [...new Set(streams)] }, Date.now());
    return this.case(id);
  }

  async case(id: string): Promise<Case> {
    const stored = await this.cases.find(id);
    if (stored === undefined) throw caseUnknown(id);
    return caseOf(stored);
  }

  async list(): Promise<Case[]> {
    return (await this.cases.list(LIST_LIMIT)).map(caseOf);
  }

  /** The streams that may be chosen are those of the case that can measure the signal, with or without a value so far. */
  async chooseSource(id: string, choice: NewSourceChoice): Promise<SourceChoice> {
    const { streams } = await this.case(id);
    const { signal, stream } = choice;
    const layouts = await Promise.all(streams.map((each) => this.streams.layouts(each)));
    const allowed = streams.filter((_, i) => measures(layouts[i]?.values() ?? [], signal));
    if (stream !== null && !allowed.includes(stream)) {
      const list = allowed.length === 0 ? "" : `${allowed.join(", ")} or `;
      const message = `"${stream}" is no stream of this case that measures ${signal}; allowed: ${list}null`;
      throw new AppError("caseSourceUnknown", `stream: ${message}`, {
        errors: [{ field: "stream", message }],
      });
    }
    const added = await this.cases.insertSourceChoice(id, choice, Date.now());
    if (added === null) throw caseUnknown(id);
    return added;
  }

  /** The case is then no more than the least of its streams' origins. A stream that it has already changes nothing. */
  async addStream(id: string, { stream }: NewCaseStream): Promise<Case> {
    await this.#checkStreams([stream], () => "stream");
    const outcome = await this.cases.insertStream(id, stream);
    if (outcome === null) throw caseUnknown(id);
    if (outcome === "full") {
      const message = `"${stream}" is one too many, a case has at most ${CASE_STREAMS_MAX} streams`;
      throw new AppError("caseStreamsFull", `stream: ${message}`, { errors: [{ field: "stream", message }] });
    }
    return this.case(id);
  }

  async addEvent(id: string, added: NewCaseEvent): Promise<CaseEvent> {
    await this.case(id);
    const event = { ...added, id: randomUUID(), recordedAt_ms: Date.now() };
    await this.cases.insertEvent(id, event);
    return event;
  }

  /** Throws where one of them is no stream; `field` names its place in the request. */
  async #checkStreams(streams: readonly string[], field: (index: number) => string): Promise<void> {
    const unknown = await this.cases.unknownStreams(streams);
    if (unknown.length === 0) return;
    const errors = unknown.map((id) => ({
      field: field(streams.indexOf(id)),
      message: `"${id}" is no stream`,
    }));
    throw new AppError("caseStreamUnknown", `No stream has the id ${unknown.join(", ")}`, { errors });
  }
}

function caseUnknown(id: string): AppError {
  return new AppError("caseUnknown", `No case has the id "${id}"`);
}

function measures(layouts: Iterable<FrameLayout>, signal: string): boolean {
  return [...layouts].some(({ columns }) =>
    columns.some((column) => column.kind === "measured" && column.signal === signal),
  );
}

function caseOf({ origins, ...stored }: StoredCase): Case {
  return { ...stored, origin: lowestOrigin(origins) };
}
