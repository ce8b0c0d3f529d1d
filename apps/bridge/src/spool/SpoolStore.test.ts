import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, it, onTestFinished, vi } from "vitest";
import { cdiStream, chunk, mark } from "../testing/streams.ts";
import { temporaryFolder } from "../testing/temporaryFolder.ts";
import { SpoolStore } from "./SpoolStore.ts";
import type { NewEntry } from "./SpoolStore.ts";

function openStore(): { store: SpoolStore; file: string; stream: number } {
  const file = join(temporaryFolder(), "spool.sqlite");
  const store = new SpoolStore(file);
  return { store, file, stream: store.openStream(cdiStream()).key };
}

const of = (stream: number, ...entries: NewEntry["entry"][]): NewEntry[] =>
  entries.map((entry) => ({ stream, entry }));

it("gives chunks and marks back in the order in which they happened, with their bytes and times", () => {
  const { store, stream } = openStore();
  const written = [
    mark(0, { type: "opened", transport: "serial" }),
    chunk(0, "abc"),
    mark(3, { type: "lost", problem: "unplugged" }),
    mark(3, { type: "opened", transport: "serial" }),
    chunk(3, "def"),
  ];
  store.commit(of(stream, ...written));
  const expected = written.map((entry, i) => {
    const body = entry.kind === "chunk" ? { bytes: Uint8Array.from(entry.bytes) } : {};
    return { ...entry, ...body, id: i + 1 };
  });
  expect(store.read(stream, { fromSeq: 0 }, 1000)).toEqual(expected);
  store.close();
});

it("reads from the chunk that holds a byte, with the marks at that byte, and on behind what was read", () => {
  const { store, stream } = openStore();
  store.commit(
    of(stream, chunk(0, "abc"), mark(3, { type: "lost", problem: "" }), chunk(3, "def"), chunk(6, "ghi")),
  );
  const kinds = (fromSeq: number): string[] =>
    store.read(stream, { fromSeq }, 1000).map((entry) => `${entry.kind}@${entry.seq}`);
  expect(kinds(2)).toEqual(["chunk@0", "mark@3", "chunk@3", "chunk@6"]);
  expect(kinds(3)).toEqual(["mark@3", "chunk@3", "chunk@6"]);
  expect(kinds(9)).toEqual([]);
  const [first] = store.read(stream, { fromSeq: 0 }, 1);
  expect(store.read(stream, { afterId: first!.id, atSeq: first!.seq }, 1000).map(({ seq }) => seq)).toEqual([
    3, 3, 6,
  ]);
  store.close();
});

it.each(["body = x'616263'", "wall_ms = wall_ms + 1", "mono_ms = 7", "epoch = 1", "seq = 1"])(
  "says of a chunk whose %s was changed behind its back that it is damaged",
  (change) => {
    const { store, file, stream } = openStore();
    store.commit(of(stream, chunk(0, "abd"), chunk(3, "def")));
    const intruder = new DatabaseSync(file);
    intruder.exec(`UPDATE entry SET ${change} WHERE seq = 0`);
    intruder.close();
    expect(store.read(stream, { fromSeq: 0 }, 1000).map(({ kind }) => kind)).toEqual(["damaged", "chunk"]);
    store.close();
  },
);

it("deletes what the server had for longer than the retention, and nothing that it had not", () => {
  const { store, stream } = openStore();
  const sent = (
    seq: number,
    saved_ms: number,
  ): { stream: number; seq: number; saved_ms: number; state: string } => ({
    stream,
    seq,
    saved_ms,
    state: `at ${seq}`,
  });
  const part = "x".repeat(65_536);
  store.commit(of(stream, chunk(0, part), chunk(65_536, part), chunk(131_072, "unsent")));
  store.commit([], [sent(65_536, 1000)]);
  store.commit([], [sent(131_072, 5000)]);
  store.prune(2000);
  expect(store.firstSeq(stream)).toBe(65_536);
  expect(store.oldestCheckpoint(stream)).toEqual({ seq: 65_536, state: "at 65536" });
  store.prune(9_999_999);
  expect(store.firstSeq(stream)).toBe(131_072);
  expect(store.read(stream, { fromSeq: 0 }, 1000).map(({ seq }) => seq)).toEqual([131_072]);
  store.close();
});

it("knows up to which moment no byte was missed: not later than the last byte before a loss", () => {
  const { store, stream } = openStore();
  const heard = (): number | undefined => store.streams()[0]?.heardUntil?.hostMono_ms;
  store.commit(of(stream, mark(10, { type: "opened", transport: "serial" })));
  expect(heard()).toBe(10);
  store.commit(of(stream, chunk(20, "a"), { ...mark(21, { type: "lost", problem: "" }), hostMono_ms: 300 }));
  expect(heard()).toBe(20);
  const gap = { reason: "portLost" as const, from: { boot: "b1", seq: 21, hostWall_ms: 0, hostMono_ms: 20 } };
  store.commit(of(stream, { ...mark(21, { type: "opened", transport: "serial", gap }), hostMono_ms: 400 }));
  store.commit(of(stream, { ...mark(21, { type: "ended" }), hostMono_ms: 500 }));
  expect(heard()).toBe(20);
  store.commit(of(stream, { ...chunk(21, "b"), hostMono_ms: 600 }));
  store.commit(of(stream, { ...mark(22, { type: "ended" }), hostMono_ms: 700 }));
  expect(heard()).toBe(700);
  store.close();
});

it("does not call a run heard that never opened its port, though it ended in order", () => {
  const { store, stream } = openStore();
  store.commit(of(stream, mark(0, { type: "ended" })));
  expect(store.streams()[0]).toMatchObject({ isEnded: true, heardUntil: undefined });
  store.close();
});

it("finds the decoder's state at the watermark itself, and never takes back how far the server was", () => {
  const { store, stream } = openStore();
  store.commit([], [{ stream, seq: 200, saved_ms: 1, state: "at 200" }]);
  expect(store.checkpointAt(stream, 200)?.seq).toBe(200);
  expect(store.checkpointAt(stream, 199)).toBeUndefined();
  store.commit([], [{ stream, seq: 100, saved_ms: 2, state: "at 100" }]);
  expect(store.streams()[0]?.sentSeq).toBe(200);
  store.close();
});

it("commits to the disk and not only to the system's memory: a bedside computer loses its power", () => {
  const opened = vi.spyOn(DatabaseSync.prototype, "exec");
  onTestFinished(() => opened.mockRestore());
  const { store } = openStore();
  const [file] = opened.mock.contexts as DatabaseSync[];
  const FULL = 2;
  expect(file?.prepare("PRAGMA synchronous").get()).toEqual({ synchronous: FULL });
  expect(file?.prepare("PRAGMA journal_mode").get()).toEqual({ journal_mode: "wal" });
  store.close();
});
