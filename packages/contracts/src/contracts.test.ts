import { frameLayout } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import {
  BridgeConfig,
  CasePatient,
  INTENDED_USE,
  NewCase,
  NewSourceChoice,
  RecordBatch,
  ShortId,
  StreamDescriptor,
  StreamId,
  streamId,
} from "./index.ts";

const layout = frameLayout([{ signal: "pump.arterial.flow", kind: "measured" }]);

const descriptor = {
  id: "or-3.flow.b1",
  bridge: "or-3",
  port: "flow",
  boot: "b1",
  origin: "device",
  profile: { id: "em-tec/bioprott", version: "1", label: "flow meter" },
  layouts: [layout],
  options: {},
  placement: {},
  staleAfter_ms: 1000,
  clockZone: "utc",
  openedAt_ms: 1_795_300_000_000,
  bridgeVersion: "0.1.0",
  intendedUse: INTENDED_USE.live.en,
};

describe("a stream", () => {
  it("is named by bridge, port and boot", () => {
    expect(streamId("or-3", "cdi", "b1")).toBe("or-3.cdi.b1");
    expect(StreamId.safeParse("or-3.cdi").success).toBe(false);
    expect(() => streamId("o".repeat(65), "cdi", "b1")).toThrow("must be bridge.port.boot");
    const isShortId = (id: string): boolean => ShortId.safeParse(id).success;
    expect(["or-3", "o".repeat(64), "o".repeat(65), "-or", "or/3", ""].map(isShortId)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it("never opens without saying where its bytes come from", () => {
    const { origin: _, ...withoutOrigin } = descriptor;
    expect(StreamDescriptor.safeParse(descriptor).success).toBe(true);
    const refused = StreamDescriptor.safeParse(withoutOrigin);
    expect(refused.error?.issues.map(({ path }) => path.join("."))).toEqual(["origin"]);
  });

  it("carries only signals of the catalogue", () => {
    const layouts = [{ id: layout.id, columns: [{ signal: "pump.arterial.fluw", kind: "measured" }] }];
    const refused = StreamDescriptor.safeParse({ ...descriptor, layouts });
    expect(refused.error?.issues[0]).toMatchObject({
      path: ["layouts", 0, "columns", 0, "signal"],
      message: '"pump.arterial.fluw" is not a signal of the catalogue',
    });
  });
});

describe("a case", () => {
  const patient = { pseudonym: "P7", weight_kg: 3.2, height_cm: 50, bsa_m2: null };
  const isTaken = (change: object): boolean =>
    NewCase.safeParse({
      title: "Arterial switch",
      patient: { ...patient, ...change },
      streams: ["or-3.cdi.b1"],
      from_ms: 0,
      to_ms: null,
    }).success;

  it("takes patients from the preterm to the heaviest, and no weight in grams", () => {
    expect([{}, { weight_kg: 0.3 }, { weight_kg: 350 }, { weight_kg: null }].map(isTaken)).toEqual(
      Array(4).fill(true),
    );
    expect([{ weight_kg: 3200 }, { weight_kg: 0 }, { height_cm: 0.5 }, { bsa_m2: 0 }].map(isTaken)).toEqual(
      Array(4).fill(false),
    );
  });

  it("has a pseudonym and no place for a name", () => {
    expect(isTaken({ pseudonym: "" })).toBe(false);
    expect(Object.keys(CasePatient.shape)).toEqual(["pseudonym", "weight_kg", "height_cm", "bsa_m2"]);
  });
});

describe("the choice of a source", () => {
  const choice = { signal: "pump.arterial.flow", stream: "or-3.flow.b1", chosenBy: "AB" };
  const issues = (change: object): readonly (readonly [string, string])[] =>
    NewSourceChoice.safeParse({ ...choice, ...change }).error?.issues.map(
      ({ path, message }) => [path.join("."), message] as const,
    ) ?? [];

  it("names a signal, a stream or none, and who chose", () => {
    expect([issues({}), issues({ stream: null })]).toEqual([[], []]);
    expect(issues({ signal: "pump.arterial.fluw" })).toEqual([
      ["signal", '"pump.arterial.fluw" is not a signal of the catalogue'],
    ]);
    expect(issues({ stream: "flow" })).toEqual([["stream", "must be bridge.port.boot"]]);
    expect(issues({ chosenBy: "  " })).toEqual([["chosenBy", "must name who chooses"]]);
    expect(issues({ stream: undefined }).map(([field]) => field)).toEqual(["stream"]);
  });
});

describe("a batch of the record", () => {
  const at = { hostWall_ms: 1, hostMono_ms: 1, epoch: 0 };
  const batch = {
    origin: "device",
    fromSeq: 0,
    toSeq: 2,
    chunks: [{ ...at, seq: 0, bytes: "DQo=" }],
    rows: [{ ...at, kind: "notice", seq: 0, length: 2, notice: "blank", text: "" }],
  };

  it("holds frames, notices, rejected stretches and gaps, and nothing else", () => {
    expect(RecordBatch.safeParse(batch).success).toBe(true);
    const rows = [{ ...batch.rows[0], kind: "guess" }];
    expect(RecordBatch.safeParse({ ...batch, rows }).success).toBe(false);
  });

  it("is not empty, and names why nobody recorded what a gap leaves out", () => {
    expect(RecordBatch.safeParse({ ...batch, rows: [] }).success).toBe(false);
    const edge = { boot: "b1", seq: 0, hostWall_ms: 1, hostMono_ms: 1 };
    const gap = { ...at, kind: "gap", seq: 0, length: 0, from: edge, to: edge };
    const isTaken = (reason: string): boolean =>
      RecordBatch.safeParse({ ...batch, rows: [{ ...gap, reason }] }).success;
    expect(["portLost", "bored"].map(isTaken)).toEqual([true, false]);
  });

  it("has no byte before the first", () => {
    expect(RecordBatch.safeParse({ ...batch, fromSeq: -1 }).success).toBe(false);
  });
});

describe("a bridge's configuration", () => {
  const port = { id: "cdi", path: "/dev/ttyUSB0", profile: "terumo/cdi-500", origin: "device" };
  const bridge = { id: "or-3", data: "/var/lib/openperfusion" };

  it("fills in what is safe to fill in", () => {
    const config = BridgeConfig.parse({ bridge, port: [port] });
    expect(config.bridge).toMatchObject({ retention_days: 7, commitEvery_ms: 100 });
  });

  it("has no default for a port's origin, and refuses a setting that it does not know", () => {
    const { origin: _, ...withoutOrigin } = port;
    expect(BridgeConfig.safeParse({ bridge, port: [withoutOrigin] }).success).toBe(false);
    const refused = BridgeConfig.safeParse({ bridge, port: [{ ...port, baud: 9600 }] });
    expect(refused.error?.issues[0]?.message).toContain("baud");
    const misplaced = BridgeConfig.safeParse({ bridge: { ...bridge, port: 9000 }, port: [port] });
    expect(misplaced.error?.issues[0]?.message).toContain("port");
  });
});
