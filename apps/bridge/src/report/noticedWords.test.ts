import { NOTHING_NOTICED } from "@openperfusion/contracts";
import type { DeviceClockState } from "@openperfusion/contracts";
import { expect, it } from "vitest";
import { noticedWords } from "./noticedWords.ts";

const clock: DeviceClockState = {
  shown: "10:25:20",
  aheadOfLocal_ms: 1_143_400,
  resolution_ms: 1000,
  drift_ppm: null,
  epoch: 0,
};
const said = (change: Partial<DeviceClockState>, language: "en" | "es" = "en"): readonly string[] =>
  noticedWords({ ...NOTHING_NOTICED, clock: { ...clock, ...change } }).map((words) => words[language]);

it("names a device clock's offset and says what it is held against", () => {
  expect(said({})).toEqual(["device clock 10:25:20, 19 min 3 s ahead of this computer's local time"]);
  expect(said({ aheadOfLocal_ms: -3_600_400 })).toEqual([
    "device clock 10:25:20, 1 h 0 min behind this computer's local time",
  ]);
  expect(said({}, "es")).toEqual([
    "reloj del equipo 10:25:20, adelanta 19 min 3 s a la hora local de este ordenador",
  ]);
});

it("calls a clock right that is off by no more than it can tell", () => {
  expect(said({ aheadOfLocal_ms: -1200 })).toEqual(["device clock 10:25:20, as this computer's local time"]);
});

it("tells a drift and how often the clock was set, where there is any", () => {
  expect(said({ drift_ppm: 43, epoch: 2 })[0]).toMatch(/, gaining 3\.7 s a day, set 2× since it is heard$/);
  expect(said({ drift_ppm: -43 })[0]).toMatch(/, losing 3\.7 s a day$/);
  expect(said({ drift_ppm: 0.1 })[0]).toMatch(/local time$/);
});

it("tells a restart from what may have been one, and repeats", () => {
  const words = noticedWords({ ...NOTHING_NOTICED, restartCount: 1, maybeRestartCount: 2, repeatCount: 7 });
  expect(words.map(({ en }) => en)).toEqual([
    "restarted 1×",
    "came back from silence 2×, may have restarted",
    "7 frames came twice",
  ]);
});

it("says nothing where nothing was noticed", () => {
  expect(noticedWords(NOTHING_NOTICED)).toEqual([]);
});
