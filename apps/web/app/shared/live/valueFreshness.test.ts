import { NOTHING_NOTICED, UNTOLD_DEVICE } from "@openperfusion/contracts";
import { frameLayout, packFrame } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { StreamTrack } from "./StreamTrack.ts";
import { newestAge_ms, valueAge_ms, valueFreshness } from "./valueFreshness.ts";

const layout = frameLayout([
  { signal: "blood.arterial.po2", kind: "measured" },
  { signal: "blood.potassium", kind: "measured" },
]);
const potassium = frameLayout([{ signal: "blood.potassium", kind: "measured" }]);

const STREAM = { id: "b.cdi.1", bridge: "b", origin: "device", staleAfter_ms: 15_000 } as const;

function heartbeat(state: "live" | "stale") {
  return {
    type: "heartbeat" as const,
    bridges: [
      {
        bridge: "b",
        silent_ms: 100,
        isConnected: true,
        ports: [
          {
            port: "cdi",
            stream: STREAM.id,
            profile: "terumo/cdi-500",
            path: "/dev/ttyUSB0",
            state,
            lastByteAge_ms: 100,
            lastFrameAge_ms: 100,
            byteCount: 101,
            frameCount: 1,
            rejectedCount: 0,
            backlog_bytes: 0,
            isOpen: true,
            sendsRequests: false,
            device: UNTOLD_DEVICE,
            noticed: NOTHING_NOTICED,
            problem: null,
          },
        ],
      },
    ],
    watermarks: [],
  };
}

const CONNECTION = {
  phase: "open",
  nextTry_ms: null,
  serverAnswers: "notAsked",
  serverVersion: null,
  isMisunderstood: false,
} as const;

function track(): StreamTrack {
  const stream = new StreamTrack({ layouts: [layout, potassium] });
  const frame = { length: 101, hostWall_ms: 0, detail: { events: [], status: [], alarms: [] } };
  const packed = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
  stream.apply(
    { ...frame, seq: 0, layout: layout.id, packed: packed(packFrame(layout, [227, 3.4])), age_ms: 50 },
    1000,
  );
  stream.apply(
    { ...frame, seq: 101, layout: potassium.id, packed: packed(packFrame(potassium, [3.5])), age_ms: 20 },
    4000,
  );
  return stream;
}

describe("the freshness of a stream's values", () => {
  it("ages each value by the frame that it came with", () => {
    const [po2, k] = [...track().values.values()];
    expect([valueAge_ms(po2!, 5000), valueAge_ms(k!, 5000)]).toEqual([4050, 1020]);
  });

  it("takes the youngest value as the stream's age, and none before the first", () => {
    expect(newestAge_ms(track().values.values(), 5000)).toBe(1020);
    expect(newestAge_ms(new StreamTrack({ layouts: [layout] }).values.values(), 5000)).toBeNull();
  });

  it("finds bridge and port of the stream in the last heartbeat", () => {
    const known = { connection: CONNECTION, heartbeat: heartbeat("live"), heartbeat_ms: 4900 };
    expect(valueFreshness(STREAM, 1020, known, 5000)).toEqual({ isLive: true });
    expect(valueFreshness({ ...STREAM, id: "b.cdi.0" }, 1020, known, 5000)).toEqual({
      isLive: false,
      because: "streamEnded",
    });
  });
});
