import { findProfile, PacketEncoder } from "@openperfusion/devices";
import type { PacketProfile } from "@openperfusion/devices";
import { expect, it } from "vitest";
import { StreamDecoder } from "../decode/StreamDecoder.ts";
import { PortHealth } from "./PortHealth.ts";

const monitor = findProfile("ge/s5") as PacketProfile;
const recordBytes = new PacketEncoder(monitor).packet("displayed");

/** A monitor whose record says another level of its interface. */
function recordOf(level: number): Uint8Array {
  const record = recordBytes.slice(1, -1);
  record[3] = level;
  return new PacketEncoder(monitor).wrap(record);
}

function hear(health: PortHealth, bytes: Uint8Array): void {
  for (const item of new StreamDecoder(monitor, {}).consume(bytes))
    health.count(item, { hostWall_ms: 0, hostMono_ms: 0, epoch: 0 });
}

it("tells what the device says of itself, and whether its driver is documented for it", () => {
  const health = new PortHealth(monitor, true);
  const device = (): object => health.seen(0, null).device;
  expect(device()).toMatchObject({ version: null, support: "unknown", tellsVersion: true });
  hear(health, recordBytes);
  expect(device()).toMatchObject({
    version: "0B",
    support: "listed",
    testedVersions: expect.arrayContaining(["0B"]),
  });
  hear(health, recordOf(0x0c));
  expect(device()).toMatchObject({ version: "0C", support: "unlisted" });
  expect(health.seen(0, null)).toMatchObject({ frameCount: 2, rejectedCount: 0, problem: null });
});

it("does not take the device behind a new connection for the one before", () => {
  const health = new PortHealth(monitor, true);
  hear(health, recordBytes);
  health.lost("/dev/ttyUSB0 was lost");
  expect(health.seen(0, null).device).toMatchObject({ version: null, support: "unknown" });
});

it("says of a device of which no source says how it tells its version that it does not know it", () => {
  const meter = findProfile("em-tec/bioprott");
  expect(new PortHealth(meter!, false).seen(0, null).device).toMatchObject({
    version: null,
    tellsVersion: false,
  });
});
