import { describe, expect, it } from "vitest";
import { killApi } from "../torture/killApi.ts";
import { killBridgeLive, killBridgeReplaying } from "../torture/killBridge.ts";

const quiet = (): void => {};

describe("a program of the chain is killed (short form of `npm run torture`)", () => {
  it("stores exactly the rows of an undisturbed replay when the server is killed", async () => {
    const report = await killApi(3, 11, quiet);
    expect(report.rowCount).toBeGreaterThan(2000);
    expect(report.differences).toEqual([]);
  });

  it("stores exactly the rows of an undisturbed replay when the bridge is killed", async () => {
    const report = await killBridgeReplaying(3, 12, quiet);
    expect(report.rowCount).toBeGreaterThan(2000);
    expect(report.differences).toEqual([]);
  });

  it("stores every line that an emulator wholly sent before a kill or after the port is live again, and one gap", async () => {
    const report = await killBridgeLive(2, 13, quiet);
    expect(report.owedCount).toBeGreaterThan(30);
    expect(report.problems).toEqual([]);
  });
});
