import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Chain, until } from "../chain/Chain.ts";
import { storedBytes, storedRows, storedStreams } from "../chain/storedRows.ts";
import { generatedRecording } from "../torture/generatedRecording.ts";

/** A recording's lines on a pseudo-terminal, read by `serialport` as from a device. */
describe("a recording is sent over a serial line", () => {
  const recording = generatedRecording({ lineCount: 900, seed: 5 });
  const chain = new Chain();
  const log = join(chain.folder, "sent.jsonl");
  let stream = "";

  beforeAll(async () => {
    await chain.startServer();
    const [port] = await chain.startEmulator(
      [
        "--device",
        "terumo/cdi-500",
        "--recording",
        recording.file,
        "--speed",
        "600",
        "--port",
        "auto",
        "--log",
        log,
      ],
      1,
    );
    chain.startBridge([
      { id: "cdi", path: port!.path, profile: "terumo/cdi-500", origin: "simulator", options: port!.options },
    ]);
    stream = await until("the last line is stored", () => {
      const [first] = storedStreams(chain.folder);
      if (first === undefined || sent().length < recording.deviceByteCount) return undefined;
      const stored = storedBytes(chain.folder, first.id).toString("latin1");
      return stored !== "" && sent().endsWith(stored.slice(-101)) ? first.id : undefined;
    });
  });
  afterAll(async () => {
    await chain.close();
    recording.remove();
  });

  function sent(): string {
    const lines = readFileSync(log, "utf8").trim().split("\n");
    return lines.map((line) => (JSON.parse(line) as { text: string }).text).join("");
  }

  it("arrives byte for byte from the moment on that the port is read", () => {
    const stored = storedBytes(chain.folder, stream).toString("latin1");
    expect(stored.length).toBeGreaterThan(recording.deviceByteCount / 2);
    expect(sent().endsWith(stored)).toBe(true);
  });

  it("gives a frame for every data line that was wholly received", () => {
    const rows = storedRows(chain.folder, stream);
    const stored = storedBytes(chain.folder, stream).toString("latin1");
    const whole = stored
      .split("\r\n")
      .slice(0, -1)
      .filter((line) => /^.\d\d:\d\d:\d\d\t/.test(line) && line.length === 99);
    expect(rows.filter((row) => / frame /.test(row)).length).toBe(whole.length);
    // The port may have been opened in the middle of a line.
    expect(rows.filter((row) => / rejected /.test(row)).length).toBeLessThanOrEqual(1);
  });
});
