import { isDeepStrictEqual } from "node:util";
import { Injectable } from "@nestjs/common";
import { streamId } from "@openperfusion/contracts";
import type { StreamDescriptor, StreamState, Watermark } from "@openperfusion/contracts";
import { frameLayout } from "@openperfusion/signals";
import type { FrameLayout } from "@openperfusion/signals";
import { LiveBus } from "../live/LiveBus.ts";
import { AppError } from "../problems/AppError.ts";
import { StreamsRepository } from "./streams.repository.ts";

/** Streams on one page, and in a list sent to a screen. */
const LIST_LIMIT = 500;

/** What may not differ when a stream is opened again; everything else keeps what the first opening said. */
const FIXED = ["bridge", "port", "boot", "origin", "options", "placement", "clockZone"] as const;

@Injectable()
export class StreamsService {
  /** A stream's layouts never change, so they are read once. */
  readonly #layouts = new Map<string, ReadonlyMap<string, FrameLayout>>();

  constructor(
    private readonly streams: StreamsRepository,
    private readonly bus: LiveBus,
  ) {}

  /** Opens a stream. The same descriptor again changes nothing; another one for the same id is refused. */
  async open(id: string, descriptor: StreamDescriptor): Promise<Watermark> {
    checkId(id, descriptor);
    checkLayouts(descriptor);
    const known = await this.streams.find(descriptor.id);
    if (known === undefined) await this.streams.insert(descriptor);
    const state = known ?? (await this.state(descriptor.id));
    checkSame(state, descriptor);
    this.bus.publish({ type: "stream", state });
    return { committedSeq: state.committedSeq };
  }

  async state(id: string): Promise<StreamState> {
    const state = await this.streams.find(id);
    if (state === undefined) throw new AppError("streamUnknown", `No stream has the id "${id}"`);
    return state;
  }

  list(): Promise<StreamState[]> {
    return this.streams.list(LIST_LIMIT);
  }

  async watermark(id: string): Promise<Watermark> {
    const { committedSeq } = await this.state(id);
    return { committedSeq };
  }

  async layouts(id: string): Promise<ReadonlyMap<string, FrameLayout>> {
    const known = this.#layouts.get(id);
    if (known !== undefined) return known;
    const { layouts } = await this.state(id);
    const read = new Map(layouts.map((layout) => [layout.id, layout as FrameLayout]));
    this.#layouts.set(id, read);
    return read;
  }
}

/** Bridge, port and boot are the stream's id; a descriptor that says otherwise is not of this stream. */
function checkId(id: string, { id: sent, bridge, port, boot }: StreamDescriptor): void {
  if (sent === id && streamId(bridge, port, boot) === id) return;
  const message = `is "${sent}" of ${bridge}, ${port}, ${boot}, must be "${id}"`;
  throw new AppError("validation", `id: ${message}`, { errors: [{ field: "id", message }] });
}

/** A layout is named by its content; one that is not would make every frame under that name unreadable. */
function checkLayouts({ layouts }: StreamDescriptor): void {
  for (const [index, { id, columns }] of layouts.entries()) {
    const expected = frameLayout(columns).id;
    if (id !== expected) {
      const field = `layouts.${index}.id`;
      const message = `is "${id}", but its columns are named "${expected}"`;
      throw new AppError("layoutMismatch", `${field}: ${message}`, { errors: [{ field, message }] });
    }
  }
}

function checkSame(known: StreamState, sent: StreamDescriptor): void {
  const differing: string[] = FIXED.filter((field) => !isDeepStrictEqual(known[field], sent[field]));
  if (known.profile.id !== sent.profile.id) differing.push("profile.id");
  if (known.profile.version !== sent.profile.version) differing.push("profile.version");
  const ids = (of: StreamDescriptor): string[] => of.layouts.map(({ id }) => id).toSorted();
  if (!isDeepStrictEqual(ids(known), ids(sent))) differing.push("layouts");
  if (differing.length === 0) return;
  const code = differing.includes("origin") ? "originConflict" : "streamConflict";
  const errors = differing.map((field) => ({
    field,
    message: "differs from what the stream was opened with",
  }));
  throw new AppError(code, `Stream "${known.id}" is open with another ${differing.join(", ")}`, { errors });
}
