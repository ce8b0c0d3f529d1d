import { createDecoder, PROFILES, textOf } from "@openperfusion/devices";
import { describe, expect, it } from "vitest";
import { createConsole } from "../createConsole.ts";
import { CDI, consoleOf, METER, run, source, times } from "../testing/faultRun.ts";

describe("a reader at other settings than the console's", () => {
  it("reads other bytes in another number, and not one frame", () => {
    for (const baud of [1200, 4800, 19_200, 115_200]) {
      const emulator = consoleOf(CDI, []);
      emulator.readAs({ baud });
      const chunks = emulator.advance(60);
      const heard = chunks.flatMap((chunk) => [...chunk.heard]);
      const decoder = createDecoder(CDI, { options: { gasUnit: "mmHg" } });
      expect([baud, times(decoder.consume(Uint8Array.from(heard)))]).toEqual([baud, []]);
      expect(heard.length).not.toBe(chunks.flatMap(({ bytes }) => [...bytes]).length);
      expect(heard.length).toBeGreaterThan(10);
    }
  });

  it("hears the same however often the console is asked", () => {
    const [often, once] = [consoleOf(METER, []), consoleOf(METER, [])];
    for (const one of [often, once]) one.readAs({ baud: 9600, parity: "even" });
    const pieces: number[] = [];
    for (let step = 0; step <= 500; step++)
      pieces.push(...often.advance(step / 100).flatMap(({ heard }) => [...heard]));
    const whole = once.advance(5).flatMap(({ heard }) => [...heard]);
    expect(pieces.length).toBeGreaterThan(100);
    expect(pieces).toEqual(whole);
  });

  it("hears again when it is set right, and when the console is", () => {
    const emulator = consoleOf(CDI, []);
    emulator.readAs({ baud: 4800 });
    emulator.advance(15);
    emulator.readAs({ baud: 9600 });
    const text = emulator
      .advance(25)
      .map(({ heard }) => textOf(heard))
      .join("");
    expect(text).toContain("10:00:18");
    const { items } = run(CDI, 31, ["line-settings@6s:19200-8E1", "line-settings@24s:9600-8N1"]);
    // What was heard wrongly has no line end, so the line behind it is lost, too.
    expect(times(items)).toEqual(["10:00:00", "10:00:30"]);
  });

  it("loses what leaves while the plug is out", () => {
    const { items, sent } = run(CDI, 31, ["unplug@6.05s:10s"]);
    // The cut line has no end, so the one behind it is lost, too.
    expect(times(items)).toEqual(["10:00:00", "10:00:24", "10:00:30"]);
    expect(sent.filter(({ kind }) => kind === "data")).toHaveLength(6);
  });

  it("is not understood when it asks, and gets no answer", () => {
    const polled = PROFILES.filter(({ session }) => (session.requests ?? []).length > 0);
    for (const profile of polled) {
      const emulator = createConsole(profile, { options: profile.golden[0]?.options ?? {}, source });
      emulator.readAs({ baud: profile.transport.baud * 2 });
      for (const { tx } of profile.session.requests ?? [])
        emulator.receive(
          Uint8Array.from(profile.transport.allowedTx[tx] ?? "", (c) => c.charCodeAt(0)),
          0,
        );
      expect([profile.id, emulator.advance(5)]).toEqual([profile.id, []]);
    }
  });
});
