import { frameLayout, packFrame } from "@openperfusion/signals";
import { expect, it } from "vitest";
import { translationFor } from "../shared/language/translation.ts";
import { StreamTrack } from "../shared/live/StreamTrack.ts";
import { spokenText } from "./spokenText.ts";

const STREAM = {
  id: "b.cdi.1",
  bridge: "b",
  origin: "device",
  staleAfter_ms: 15_000,
  committedSeq: 0,
} as const;
const LOST = {
  connection: {
    phase: "retrying",
    nextTry_ms: 9000,
    serverAnswers: "no",
    serverVersion: null,
    isMisunderstood: false,
  },
  heartbeat: null,
  heartbeat_ms: null,
} as const;

it("speaks each value with its unit, says of an old one how old it is and why, and leaves out what the device lacks", () => {
  const layout = frameLayout([
    { signal: "blood.arterial.ph", kind: "measured" },
    { signal: "blood.arterial.po2", kind: "measured" },
    { signal: "blood.potassium", kind: "measured" },
    { signal: "blood.venous.ph", kind: "measured" },
  ]);
  const track = new StreamTrack({ layouts: [layout] });
  const cells = [7.38, 227, "outOfRange", "notAvailable"] as const;
  const packed = btoa(String.fromCharCode(...packFrame(layout, cells)));
  const detail = { events: [], status: [], alarms: [] };
  track.apply({ seq: 0, length: 101, layout: layout.id, packed, hostWall_ms: 0, age_ms: 0, detail }, 0);
  const words = {
    language: "en",
    t: translationFor("en").getFixedT("en", "live"),
    gasUnit: "mm[Hg]",
  } as const;
  expect(spokenText(STREAM, track.values.values(), words, LOST, 8000)).toBe(
    "Arterial pH: 7.38, stale: server not answering, 8 s ago. " +
      "Arterial pO2: 227 mmHg, stale: server not answering, 8 s ago. " +
      "Potassium: out of range, stale: server not answering, 8 s ago.",
  );
});
