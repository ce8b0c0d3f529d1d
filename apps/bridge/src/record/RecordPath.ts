import type { StreamDescriptor } from "@openperfusion/contracts";
import type { DeviceProfile } from "@openperfusion/devices";
import { BridgeError, reasonOf } from "../BridgeError.ts";
import { placedProfile } from "../config/planPort.ts";
import type { Spool } from "../spool/Spool.ts";
import type { ReadPosition, SpooledStream } from "../spool/SpoolStore.ts";
import { Backoff } from "../clock/Backoff.ts";
import type { StoredEntry } from "../spool/SpoolEntry.ts";
import { RecordDecoder } from "./RecordDecoder.ts";
import type { RecordDecoderState, RecordDraft } from "./RecordDecoder.ts";
import type { ServerClient } from "./ServerClient.ts";
import { pause } from "../clock/pause.ts";

/** What is read, decoded and sent at a time: enough to drain a backlog, small enough not to hold up a port. */
const PORTION_BYTES = 64 * 1024;
/** Noise can make a row of every byte, and a batch holds 20,000 rows at most: so many bytes are looked at between sendings ... */
const PIECE_BYTES = 4096;
/** ... once so many rows have come together. */
const ROWS_PER_BATCH = 10_000;

export interface RecordPathSettings {
  readonly spool: Spool;
  readonly server: ServerClient;
  /** By the stream's profile id; throws when this bridge no longer knows it. */
  readonly profileOf: (id: string) => DeviceProfile;
  /** The server answers again after a failure: it may be another one, or have lost what it had. */
  readonly onRecovered?: () => void;
}

/**
 * Brings one port's streams to the server, each from where the server stands to its end, one after the other.
 *
 * Reads committed spool rows only. After any failure it asks the server again where it stands and goes on from there:
 * what was committed is not sent again, what a server lost is sent once more.
 */
export class RecordPath {
  readonly #settings: RecordPathSettings;
  readonly #queue: { readonly stream: SpooledStream; readonly isOver: boolean }[] = [];
  readonly #stopping = new AbortController();
  readonly #backoff = new Backoff({ first_ms: 100, most_ms: 2000 });
  #wake: () => void = () => {};
  #running: Promise<void> | undefined;
  /** Offset that the server has committed, by stream. */
  readonly #sent = new Map<string, number>();
  /** Why nothing goes through, in plain words. */
  problem: string | null = null;

  constructor(settings: RecordPathSettings) {
    this.#settings = settings;
  }

  /** Streams are sent in the order in which they are added. `isOver`: it does not grow in this run. */
  add(stream: SpooledStream, isOver: boolean): void {
    this.#queue.push({ stream, isOver });
    this.#wake();
  }

  /** Spooled bytes that the server has not committed. */
  backlog_bytes(headSeqOf: (stream: SpooledStream) => number): number {
    return this.#queue.reduce(
      (sum, { stream }) => sum + headSeqOf(stream) - (this.#sent.get(stream.descriptor.id) ?? stream.sentSeq),
      0,
    );
  }

  /** Nothing is left to send, and nothing will come. */
  get isIdle(): boolean {
    return this.#queue.length === 0;
  }

  start(): void {
    const forget = this.#settings.spool.onCommit(() => this.#wake());
    this.#running = this.#run().finally(forget);
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#wake();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      const [next] = this.#queue;
      try {
        if (next === undefined) await this.#news();
        else if (await this.#send(next.stream, next.isOver)) this.#queue.shift();
      } catch (error) {
        this.problem = reasonOf(error);
        this.#letPass(error);
        await pause(this.#backoff.next_ms(), signal);
      }
    }
  }

  /** An old stream that the server will not have must not hold up a live one; it is tried again behind it. */
  #letPass(error: unknown): void {
    const isRefused = !(error instanceof BridgeError) || error.code !== "server-unreachable";
    const [first] = this.#queue;
    if (!isRefused || first?.isOver !== true || this.#queue.length === 1) return;
    this.#queue.push(...this.#queue.splice(0, 1));
  }

  /** True when every row of the stream is at the server and no more will come in this run. */
  async #send(stream: SpooledStream, isOver: boolean): Promise<boolean> {
    const { spool, server } = this.#settings;
    const { descriptor, key } = stream;
    let committedSeq = await server.openStream(descriptor);
    if (stream.isFinished && committedSeq >= stream.headSeq) return true;
    const { decoder, position: start } = await this.#resume(stream, committedSeq);
    let position = start;
    const sendDecoded = async (): Promise<void> => {
      const draft = decoder.take();
      if (draft === undefined && !decoder.isEnded) return;
      if (draft !== undefined) committedSeq = await this.#sendDraft(descriptor, draft);
      spool.acknowledged({ stream: key, seq: committedSeq, state: decoder.state(), saved_ms: Date.now() });
    };
    while (!this.#stopping.signal.aborted) {
      this.#sent.set(descriptor.id, committedSeq);
      const news = this.#news();
      const entries = await spool.read(key, position, PORTION_BYTES);
      for (const piece of entries.flatMap(pieces)) {
        decoder.consume(piece);
        if (decoder.rowCount > ROWS_PER_BATCH) await sendDecoded();
      }
      const last = entries.at(-1);
      if (last !== undefined) position = { afterId: last.id, atSeq: last.seq };
      await sendDecoded();
      this.#worked();
      if (decoder.isEnded) {
        await spool.finish(key);
        return true;
      }
      // A recording that is not played now may be taken up another time: its last line is left open.
      if (last === undefined && isOver) return true;
      if (last === undefined) await news;
    }
    return false;
  }

  /** Gives the offset up to which the server has committed the stream, which is the draft's end. */
  async #sendDraft({ id, origin }: StreamDescriptor, draft: RecordDraft): Promise<number> {
    const committedSeq = await this.#settings.server.sendBatch(id, { origin, ...draft });
    if (committedSeq === draft.toSeq) return committedSeq;
    const found = `it says ${committedSeq} after bytes up to ${draft.toSeq}`;
    throw new BridgeError("server-refused", `The server stands elsewhere: ${found}; asking again`);
  }

  /** A decoder that stands where the server stands, and where it wants to read from. */
  async #resume(
    stream: SpooledStream,
    committedSeq: number,
  ): Promise<{ decoder: RecordDecoder; position: ReadPosition }> {
    const { spool, server, profileOf } = this.#settings;
    const { descriptor, key } = stream;
    const checkpoint = await spool.checkpointAt(key, committedSeq);
    const common = {
      // As the sensors sat when the stream was opened, wherever they sit now.
      profile: placedProfile(
        profileOf(descriptor.profile.id),
        descriptor.placement,
        `${descriptor.id}: placement`,
      ),
      options: descriptor.options,
      boot: descriptor.boot,
      committedSeq,
    };
    const firstSeq = await spool.firstSeq(key);
    if (checkpoint !== undefined || firstSeq === 0) {
      const state = checkpoint && { seq: checkpoint.seq, state: checkpoint.state as RecordDecoderState };
      const decoder = new RecordDecoder({ ...common, checkpoint: state });
      return { decoder, position: { fromSeq: checkpoint?.seq ?? 0 } };
    }
    // The server asks for bytes older than the spool: told as a gap, then on from the oldest known state.
    const oldest = await spool.oldestCheckpoint(key);
    const prunedSince_ms = (await server.lastWall_ms(descriptor.id)) ?? descriptor.openedAt_ms;
    const state = oldest && { seq: oldest.seq, state: oldest.state as RecordDecoderState };
    const decoder = new RecordDecoder({ ...common, checkpoint: state, prunedSince_ms });
    return { decoder, position: { fromSeq: oldest?.seq ?? firstSeq } };
  }

  #worked(): void {
    this.#backoff.reset();
    if (this.problem === null) return;
    this.problem = null;
    this.#settings.onRecovered?.();
  }

  /** The next commit, added stream or stop. */
  #news(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}

/** A large chunk in parts; what they hold, and when it came, is the same. */
function pieces(entry: StoredEntry): StoredEntry[] {
  if (entry.kind !== "chunk" || entry.bytes.length <= PIECE_BYTES) return [entry];
  return Array.from({ length: Math.ceil(entry.bytes.length / PIECE_BYTES) }, (_, i) => {
    const at = i * PIECE_BYTES;
    return { ...entry, seq: entry.seq + at, bytes: entry.bytes.subarray(at, at + PIECE_BYTES) };
  });
}
