import { PROFILES } from "@openperfusion/devices";
import type { DeviceProfile } from "@openperfusion/devices";
import { describe, expect, it } from "vitest";
import { RecordingDriver } from "../testing/RecordingDriver.ts";
import { serialTransport } from "./serialTransport.ts";

const PATH = "/dev/no-such-adapter";
const HANDLERS = { onChunk: () => undefined, onClose: () => {} };

const levelsOf = ({ transport: { dtr, rts } }: DeviceProfile): unknown => ({ dtr, rts });

describe.each(PROFILES.map((profile) => [profile.id, profile] as const))("a port of %s", (_, profile) => {
  it("is opened for one program with hang-up off, has its lines set once as the profile says, and is written nothing", async () => {
    const driver = new RecordingDriver();
    const transport = serialTransport({ config: { path: PATH }, profile }, driver.open);
    for (let opening = 0; opening < 3; opening++) {
      driver.calls.length = 0;
      const link = await transport.open(HANDLERS);
      const { baud, dataBits, parity, stopBits } = profile.transport;
      expect(driver.calls[0]).toMatchObject({
        call: "open",
        given: { baudRate: baud, dataBits, parity, stopBits, lock: true, hupcl: false, autoOpen: false },
      });
      expect(driver.calls[1]).toEqual({ call: "set", given: levelsOf(profile) });
      driver.say(Buffer.from("any bytes at all\r\n"));
      for (let night = 0; night < 100; night++) expect(await link.probe()).toBeUndefined();
      await link.close();
      const kinds = driver.calls.slice(2).map(({ call }) => call);
      expect(new Set(kinds)).toEqual(new Set(["flush", "get", "close"]));
      expect(kinds.filter((call) => call === "close")).toHaveLength(1);
      expect(kinds.at(-1)).toBe("close");
    }
  });

  it("on a terminal without modem lines is read all the same", async () => {
    const driver = new RecordingDriver({ hasModemLines: false });
    const link = await serialTransport({ config: { path: PATH }, profile }, driver.open).open(HANDLERS);
    expect(await link.probe()).toBeUndefined();
    await link.close();
    expect(driver.calls.filter(({ call }) => call === "set")).toHaveLength(1);
    expect(driver.calls.filter(({ call }) => call === "get")).toHaveLength(0);
  });

  it("has no way to send while polling is off, and with it on no way to send anything but its list", async () => {
    const driver = new RecordingDriver();
    const off = await serialTransport({ config: { path: PATH }, profile }, driver.open).open(HANDLERS);
    expect(off.send).toBeUndefined();
    await off.close();
    const on = await serialTransport({ config: { path: PATH, polling: true }, profile }, driver.open).open(
      HANDLERS,
    );
    const { direction, allowedTx } = profile.transport;
    expect(on.send !== undefined).toBe(direction !== "listenOnly");
    for (const index of allowedTx.keys()) await on.send?.(index);
    for (const index of [-1, 0.5, allowedTx.length, Number.NaN]) {
      const failure = await on.send?.(index).catch((error: unknown) => error);
      expect(failure === undefined || failure instanceof RangeError).toBe(true);
    }
    await on.close();
    const written = driver.calls.flatMap(({ call, given }) => (call === "write" ? [given] : []));
    expect(written).toEqual(direction === "listenOnly" ? [] : allowedTx);
  });
});

it("an adapter that was pulled is told as lost", async () => {
  const driver = new RecordingDriver();
  const problems: unknown[] = [];
  const [profile] = PROFILES;
  const transport = serialTransport(
    { config: { path: PATH }, profile: profile as DeviceProfile },
    driver.open,
  );
  await transport.open({ ...HANDLERS, onClose: (problem) => problems.push(problem) });
  driver.pull();
  expect(problems).toMatchObject([{ code: "port-lost", message: `${PATH} was lost` }]);
});
