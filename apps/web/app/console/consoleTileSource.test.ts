import { NOTHING_NOTICED, UNTOLD_DEVICE } from "@openperfusion/contracts";
import { frameLayout, packFrame } from "@openperfusion/signals";
import type { Cell, Qualifier } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import type { SiteLanguage } from "../shared/language/siteLanguages.ts";
import { translationFor } from "../shared/language/translation.ts";
import { StreamTrack } from "../shared/live/StreamTrack.ts";
import type { TrackedValue } from "../shared/live/StreamTrack.ts";
import { tileReading } from "./consoleTileSource.ts";

const STREAM = {
  id: "b.cdi.1",
  bridge: "b",
  origin: "device",
  staleAfter_ms: 15_000,
  committedSeq: 0,
} as const;
const CONNECTION = {
  phase: "open",
  nextTry_ms: null,
  serverAnswers: "notAsked",
  serverVersion: null,
  isMisunderstood: false,
} as const;

function value(cell: Cell, qualifier?: Qualifier): TrackedValue {
  const layout = frameLayout([
    { signal: "blood.arterial.pco2", kind: "measured", ...(qualifier === undefined ? {} : { qualifier }) },
  ]);
  const track = new StreamTrack({ layouts: [layout] });
  const packed = btoa(String.fromCharCode(...packFrame(layout, [cell])));
  const detail = { events: [], status: [], alarms: [] };
  track.apply({ seq: 100, length: 101, layout: layout.id, packed, hostWall_ms: 0, age_ms: 30, detail }, 1000);
  return [...track.values.values()][0] as TrackedValue;
}

function known(committedSeq: number, heartbeat_ms: number | null) {
  const port = {
    port: "cdi",
    stream: STREAM.id,
    profile: "terumo/cdi-500",
    path: "/dev/ttyUSB0",
    state: "live" as const,
    lastByteAge_ms: 10,
    lastFrameAge_ms: 10,
    byteCount: 1,
    frameCount: 1,
    rejectedCount: 0,
    backlog_bytes: 0,
    isOpen: true,
    sendsRequests: false,
    device: UNTOLD_DEVICE,
    noticed: NOTHING_NOTICED,
    problem: null,
  };
  return {
    connection: CONNECTION,
    heartbeat: {
      type: "heartbeat" as const,
      bridges: [{ bridge: "b", silent_ms: 10, isConnected: true, ports: [port] }],
      watermarks: [{ stream: STREAM.id, committedSeq, lastWall_ms: null }],
    },
    heartbeat_ms,
  };
}

function words(language: SiteLanguage, gasUnit: "mm[Hg]" | "kPa" = "mm[Hg]") {
  return { language, t: translationFor(language).getFixedT(language, "live"), gasUnit };
}

describe("what a tile says", () => {
  it("is the device's number, with its temperature view, age and whether it is recorded yet", () => {
    const reading = tileReading(
      STREAM,
      value(38, "temperatureView=unknown"),
      words("en"),
      known(150, 4900),
      5000,
    );
    expect(reading).toEqual({
      value: "38",
      isNumber: true,
      qualifier: "temperature view unknown",
      age: "4 s ago",
      status: "live",
      isStale: false,
    });
  });

  it("is recorded once the server has committed all of the frame", () => {
    expect(tileReading(STREAM, value(38), words("en"), known(200, 4900), 5000).status).toBe("live");
    expect(tileReading(STREAM, value(38), words("en"), known(201, 4900), 5000).status).toBe("recorded");
  });

  it("says why there is no number", () => {
    const reading = tileReading(STREAM, value("outOfRange"), words("es"), known(0, 4900), 5000);
    expect([reading.value, reading.isNumber]).toEqual(["fuera de rango", false]);
  });

  it("keeps an old number, with its age and the dead link in words", () => {
    const reading = tileReading(STREAM, value(38), words("es"), known(0, 1000), 65_000);
    expect(reading).toMatchObject({
      value: "38",
      age: "hace 1 min 4 s",
      status: "antiguo: conexión con el servidor perdida",
      isStale: true,
    });
  });

  it("waits, rather than calling nothing old, before the first value", () => {
    const [empty] = new StreamTrack({
      layouts: [frameLayout([{ signal: "pump.arterial.flow", kind: "measured" }])],
    }).values.values();
    const reading = tileReading(STREAM, empty as TrackedValue, words("en"), known(0, 4900), 5000);
    expect([reading.value, reading.age, reading.status]).toEqual([
      "–",
      "no value yet",
      "waiting: no frame received yet",
    ]);
  });

  it("prints gas tensions in kPa for a reader who wants it so", () => {
    expect(tileReading(STREAM, value(40), words("en", "kPa"), known(0, 4900), 5000).value).toBe("5.3");
  });
});
