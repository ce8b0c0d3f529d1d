import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { StreamSummary } from "@openperfusion/contracts";
import { findProfile, layoutsOf } from "@openperfusion/devices";
import { BYTES_PER_COLUMN } from "@openperfusion/signals";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasBrowser, launchBrowser } from "../chain/browser.ts";
import { Chain, ROOT } from "../chain/Chain.ts";
import { query, storedBytes, storedRows } from "../chain/storedRows.ts";
import { summaryOnPage } from "../chain/summaryOnPage.ts";
import { generatedRecording } from "../torture/generatedRecording.ts";
import { finishedReplay, recordingPort } from "../torture/killApi.ts";

const browserIsThere = await hasBrowser();

describe("a recording is replayed", () => {
  const recording = generatedRecording({ lineCount: 400, seed: 7 });
  const chain = new Chain();
  let stream = "";

  beforeAll(async () => {
    await chain.startServer();
    chain.startBridge([recordingPort(recording.file, 20_000)]);
    await finishedReplay(chain, recording);
    [{ id: stream }] = (await chain.get<{ id: string }[]>("/api/v1/streams")) as [{ id: string }];
  });
  afterAll(async () => {
    await chain.close();
    recording.remove();
  });

  const counted = (summary: StreamSummary): Record<string, number | undefined> => ({
    frames: summary.frames,
    timer: summary.events["timer"],
    store: summary.events["S"],
    recalibrationReturn: summary.events["o"],
    headers: summary.notices["titles"],
    recalibrations: summary.notices["recalibrationAdjustment"],
    pco2Values: summary.signals["blood.arterial.pco2"]?.values,
    pco2OutOfRange: summary.signals["blood.arterial.pco2"]?.outOfRange,
    rejected: summary.rejected,
  });
  const { negativeBaseExcess, ...counts } = recording.counts;
  const expected = { ...counts, rejected: 0 };

  it("gives the counts that the recording was written with", async () => {
    expect(counted(await chain.get<StreamSummary>(`/api/v1/streams/${stream}/summary`))).toEqual(expected);
  });

  it("decodes to the same counts without a server", () => {
    const bridge = join(ROOT, "apps/bridge/src/main.ts");
    const args = [bridge, "decode", "--profile", "terumo/cdi-500", "--summary", "--json", recording.file];
    const summary = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as StreamSummary;
    expect(counted(summary)).toEqual(expected);
  });

  it("stores the device's bytes as they were, each in exactly one row", () => {
    expect(storedBytes(chain.folder, stream).length).toBe(recording.deviceByteCount);
    let next = 0;
    for (const row of storedRows(chain.folder, stream)) {
      const [seq, , length] = row.split(" ");
      expect(Number(seq)).toBe(next);
      next += Number(length);
    }
    expect(next).toBe(recording.deviceByteCount);
  });

  it("keeps the sign of a base excess behind its leading blank", () => {
    const column = layoutsOf(findProfile("terumo/cdi-500")!)[0]!.columns.findIndex(
      ({ signal }) => signal === "blood.arterial.baseExcess",
    );
    const at = column * BYTES_PER_COLUMN;
    const packed = query(chain.folder, (store) => store.prepare("select packed from frame").all());
    const values = packed
      .map((row) => Buffer.from(row["packed"] as Uint8Array))
      .filter((bytes) => bytes[at] === 0)
      .map((bytes) => bytes.readDoubleLE(at + 1));
    expect(values.filter((value) => value < 0).length).toBe(negativeBaseExcess);
  });

  describe.skipIf(!browserIsThere)("on the console page (needs a browser)", () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launchBrowser();
    });
    afterAll(() => browser.close());

    it("shows the same counts", async () => {
      expect(counted(await summaryOnPage(browser, chain.address, expected.frames))).toEqual(expected);
    });
  });
});
