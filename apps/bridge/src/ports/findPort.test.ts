import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CH340, CP2102, FakePorts, FTDI } from "../testing/fakePorts.ts";
import { RecordingDriver } from "../testing/RecordingDriver.ts";
import { CDI } from "../testing/streams.ts";
import { serialTransport } from "../transports/serialTransport.ts";
import type { TransportLink } from "../transports/Transport.ts";
import { findPort, parseUsbName } from "./findPort.ts";

const byId = (ports: FakePorts, { byId: name }: { readonly byId?: string }): string =>
  join(ports.root, "dev/serial/by-id", name ?? "");

/** What a port configured under a name opens, time after time. */
function opener(
  ports: FakePorts,
  path: string,
): { open: () => Promise<TransportLink>; readonly opened: string[] } {
  const driver = new RecordingDriver();
  const transport = serialTransport({ config: { path }, profile: CDI }, driver.open, ports.root);
  const opened: string[] = [];
  return {
    opened,
    open: async () => {
      driver.calls.length = 0;
      const link = await transport.open({ onChunk: () => undefined, onClose: () => {} });
      const [first] = driver.calls;
      opened.push(String((first?.given as { path: string } | undefined)?.path).replace(ports.root, ""));
      return link;
    },
  };
}

describe("an adapter that comes back under another node", () => {
  it("is found by its USB name, without anybody's help", async () => {
    const ports = new FakePorts();
    ports.plug(FTDI);
    const { open, opened } = opener(ports, "usb:0403:6001:A50285BI");
    const link = await open();
    expect(await link.probe()).toBeUndefined();
    ports.unplug(FTDI);
    expect(await link.probe()).toMatchObject({ code: "port-lost" });
    await expect(open()).rejects.toMatchObject({ code: "port-not-found", message: /plugged in/ });
    ports.plug({ ...FTDI, node: "ttyUSB7", socket: "1-9" });
    expect(await (await open()).probe()).toBeUndefined();
    expect(opened).toEqual(["/dev/ttyUSB0", "/dev/ttyUSB7"]);
  });

  it("is found by udev's link, which then leads elsewhere: what was open is told as lost", async () => {
    const ports = new FakePorts();
    ports.plug(FTDI);
    const { open } = opener(ports, byId(ports, FTDI));
    const link = await open();
    ports.unplug(FTDI);
    ports.plug({ ...FTDI, node: "ttyUSB1" });
    const problem = await link.probe();
    expect(problem).toMatchObject({
      code: "port-lost",
      cause: { message: "another adapter has taken its name" },
    });
    expect(await (await open()).probe()).toBeUndefined();
  });

  it("is told as lost when another one has taken the place of its node", async () => {
    const ports = new FakePorts();
    ports.plug(FTDI);
    const link = await opener(ports, join(ports.root, "dev/ttyUSB0")).open();
    ports.plug({ ...CP2102, node: "ttyUSB9" });
    expect(await link.probe()).toBeUndefined();
    ports.unplug(FTDI);
    ports.plug({ ...CP2102, socket: "1-2", node: "ttyUSB0" });
    expect(await link.probe()).toMatchObject({ code: "port-lost" });
  });
});

describe("two identical adapters", () => {
  it.each([
    ["with one serial number for all of their make", CP2102, /usb-0:3.*usb-0:5/],
    ["without a serial number", CH340, /usb-0:4.*usb-0:5/],
  ])("%s are not guessed between: the sockets to name are told", async (_, adapter, sockets) => {
    const ports = new FakePorts();
    ports.plug(adapter);
    const { open, opened } = opener(ports, byId(ports, adapter));
    await open();
    ports.plug({ ...adapter, node: "ttyUSB5", socket: "1-5" });
    await expect(open()).rejects.toMatchObject({ code: "port-ambiguous", message: sockets });
    await expect(open()).rejects.toThrow(
      /name of 2 adapters that nothing tells apart; the bridge does not guess/,
    );
    expect(opened).toHaveLength(1);
  });

  it("do not end the session of the one that was open before the other came", async () => {
    const ports = new FakePorts();
    ports.plug(CP2102);
    const link = await opener(ports, byId(ports, CP2102)).open();
    ports.plug({ ...CP2102, node: "ttyUSB5", socket: "1-5" });
    expect(await link.probe()).toBeUndefined();
  });

  it("are refused by their USB name too", async () => {
    const ports = new FakePorts();
    ports.plug(CP2102);
    ports.plug({ ...CP2102, node: "ttyUSB5", socket: "1-5" });
    await expect(findPort("usb:10c4:ea60:0001", ports.root)).rejects.toMatchObject({
      code: "port-ambiguous",
    });
  });

  it("are each read at their socket", async () => {
    const ports = new FakePorts();
    ports.plug(CP2102);
    ports.plug({ ...CP2102, node: "ttyUSB5", socket: "1-5" });
    const socket = join(ports.root, "dev/serial/by-path/pci-0000:00:14.0-usb-0:5:1.0-port0");
    expect(await findPort(socket, ports.root)).toBe(socket);
  });
});

it.each([
  ["usb:0403:6001:A50285BI", "usb:0403:6001:A50285BI"],
  ["usb:10C4:EA60:0001", "usb:10c4:ea60:0001"],
  ["usb:10c4:ea60:with:colons", "usb:10c4:ea60:with:colons"],
  ["usb:10c4:ea60:", undefined],
  ["usb:10c4:0001", undefined],
  ["/dev/ttyUSB0", undefined],
])("%s is read as %s", (path, name) => {
  expect(parseUsbName(path)).toBe(name);
});
