import { frameLayout, packFrame } from "@openperfusion/signals";
import type { Cell, FrameLayout } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { columnKey, StreamTrack } from "./StreamTrack.ts";

const PO2 = "blood.arterial.po2";
const unknown = frameLayout([{ signal: PO2, kind: "measured", qualifier: "temperatureView=unknown" }]);
const at37 = frameLayout([{ signal: PO2, kind: "measured", qualifier: "temperatureView=37C" }]);
const flow = frameLayout([{ signal: "pump.arterial.flow", kind: "measured" }]);

function frame(layout: FrameLayout, seq: number, cell: Cell, age_ms: number = 20) {
  return {
    seq,
    length: 101,
    layout: layout.id,
    packed: btoa(String.fromCharCode(...packFrame(layout, [cell]))),
    hostWall_ms: 1_000_000 + seq,
    age_ms,
    detail: { events: [], status: [], alarms: [] },
  };
}

function track(): StreamTrack {
  return new StreamTrack({ layouts: [unknown, at37, flow] });
}

const po2Key = columnKey({ signal: PO2, kind: "measured" });

describe("a stream on its way to the screen", () => {
  it("has one tile per signal and kind, whatever the qualifiers of its layouts", () => {
    expect([...track().values.keys()]).toEqual([
      "blood.arterial.po2|measured",
      "pump.arterial.flow|measured",
    ]);
  });

  it("shows no number before the first frame", () => {
    expect(track().values.get(po2Key)?.cell).toBeNull();
  });

  it("keeps number, qualifier, age and place in the byte stream of the newest frame", () => {
    const stream = track();
    stream.apply(frame(unknown, 0, 227), 500);
    stream.apply(frame(at37, 101, 290, 35), 700);
    expect(stream.values.get(po2Key)).toMatchObject({
      cell: 290,
      qualifier: "temperatureView=37C",
      seq: 101,
      endSeq: 202,
      ageAtServer_ms: 35,
      received_ms: 700,
    });
  });

  it("lets no older frame, which a server may hold of another layout, replace a newer one", () => {
    const stream = track();
    stream.apply(frame(at37, 202, 290), 500);
    stream.apply(frame(unknown, 0, 227, 60_000), 510);
    expect(stream.values.get(po2Key)).toMatchObject({ cell: 290, seq: 202 });
  });

  it("keeps a missing value as a state, and as a hole in its trace", () => {
    const stream = track();
    stream.apply(frame(unknown, 0, "outOfRange"), 500);
    const value = stream.values.get(po2Key);
    expect(value?.cell).toBe("outOfRange");
    const samples = new Float64Array(1);
    value?.trace.copyInto(new Float64Array(1), samples);
    expect(samples[0]).toBeNaN();
  });

  it("refuses a frame of a layout that is not the stream's", () => {
    const other = frameLayout([{ signal: "blood.potassium", kind: "measured" }]);
    expect(track().apply(frame(other, 0, 4), 0)).toBe(false);
  });

  it("forgets its readings when their ages can no longer be told, and takes new ones", () => {
    const stream = track();
    stream.apply(frame(at37, 202, 290), 500);
    stream.forget();
    expect(stream.values.get(po2Key)?.cell).toBeNull();
    stream.apply(frame(at37, 202, 290, 3_600_000), 900);
    expect(stream.values.get(po2Key)).toMatchObject({ cell: 290, ageAtServer_ms: 3_600_000 });
  });
});
