import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CH340, CP2102, FakePorts, FTDI } from "../testing/fakePorts.ts";
import { configuredAdapters, pluggedAdapters } from "./ruledAdapters.ts";
import { udevRules } from "./udevRules.ts";

const configured = (id: string, path: string): Parameters<typeof configuredAdapters>[0][number] => ({
  id,
  path,
  profile: "terumo/cdi-500",
  origin: "device",
  options: {},
  placement: {},
});

const rulesOf = (text: string): string[] =>
  text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));

const NAMES = 'GROUP="dialout", MODE="0660", ENV{ID_MM_DEVICE_IGNORE}="1", ENV{ID_MM_PORT_IGNORE}="1"';
const STTY = 'RUN+="/usr/bin/stty -F $devnode raw -echo -hupcl"';

describe("the udev rule of an adapter", () => {
  it("knows it by its serial number, gives it a name of its own, and prepares it at plug-in", async () => {
    const ports = new FakePorts();
    ports.plug(FTDI);
    const adapters = await configuredAdapters([configured("gas", "usb:0403:6001:A50285BI")], ports.root);
    const adapter =
      'SUBSYSTEM=="tty", SUBSYSTEMS=="usb", ATTRS{idVendor}=="0403", ATTRS{idProduct}=="6001", ' +
      'ATTRS{serial}=="A50285BI", ENV{ID_USB_INTERFACE_NUM}=="00", ENV{.ID_PORT}=="0"';
    expect(rulesOf(udevRules(adapters, "dialout"))).toEqual([
      `ACTION!="remove", ${adapter}, SYMLINK+="openperfusion/gas", ${NAMES}`,
      `ACTION=="add", ${adapter}, ${STTY}`,
    ]);
  });

  it("runs nothing at any event but the plug-in, whatever is set off while a bridge reads the port", async () => {
    const ports = new FakePorts();
    for (const adapter of [FTDI, CP2102, CH340]) ports.plug(adapter);
    const running = rulesOf(udevRules(await pluggedAdapters(ports.root), "dialout")).filter((rule) =>
      /RUN|PROGRAM|IMPORT/.test(rule),
    );
    expect(running).toHaveLength(3);
    for (const rule of running) expect(rule).toMatch(/^ACTION=="add", /);
  });

  it("knows one without a serial number of its own by the socket it is plugged into", async () => {
    const ports = new FakePorts();
    ports.plug(CP2102);
    ports.plug({ ...CP2102, node: "ttyUSB5", socket: "1-5" });
    ports.plug(CH340);
    const places = rulesOf(udevRules(await pluggedAdapters(ports.root), "dialout")).map(
      (rule) => /ENV\{ID_PATH\}=="([^"]*)"/.exec(rule)?.[1],
    );
    expect([...new Set(places)]).toEqual([
      "pci-0000:00:14.0-usb-0:3:1.0",
      "pci-0000:00:14.0-usb-0:4:1.0",
      "pci-0000:00:14.0-usb-0:5:1.0",
    ]);
  });

  it("knows a port of the board by its node", async () => {
    const ports = new FakePorts();
    ports.builtin("ttyAMA0", 32);
    const adapters = await configuredAdapters(
      [configured("flow", join(ports.root, "dev/ttyAMA0"))],
      ports.root,
    );
    expect(rulesOf(udevRules(adapters, "dialout"))[0]).toContain(
      'SUBSYSTEM=="tty", KERNEL=="ttyAMA0", SYMLINK+=',
    );
  });

  it("can be made for one that is not plugged in, from its USB name", async () => {
    const adapters = await configuredAdapters([configured("gas", "usb:0403:6001:A1")], new FakePorts().root);
    expect(rulesOf(udevRules(adapters, "dialout"))[0]).toContain(
      'ATTRS{serial}=="A1", SYMLINK+="openperfusion/gas"',
    );
  });

  it("is not guessed between two that bear one name, nor made for one that nobody can describe", async () => {
    const ports = new FakePorts();
    ports.plug(CP2102);
    ports.plug({ ...CP2102, node: "ttyUSB5", socket: "1-5" });
    const rules = (path: string): Promise<unknown> =>
      configuredAdapters([configured("gas", path)], ports.root);
    await expect(rules("usb:10c4:ea60:0001")).rejects.toMatchObject({ code: "port-ambiguous" });
    await expect(rules("/dev/serial/by-id/usb-not-there")).rejects.toThrow(/plug its adapter in/);
  });

  it("is one line, whatever an adapter says of itself", async () => {
    const ports = new FakePorts();
    ports.plug({ ...FTDI, serial: 'A", RUN+="/bin/sh', product: "two\u2028lines" });
    const rules = rulesOf(udevRules(await pluggedAdapters(ports.root), "dialout"));
    expect(rules).toHaveLength(2);
    for (const rule of rules) expect(rule).toContain('ATTRS{serial}=="A?, RUN+=?/bin/sh"');
  });
});

it("needs no rule for a device server, a file or a pseudo-terminal", async () => {
  const ports = ["tcp://10.0.0.5:4001", "/var/log/case.log", "/dev/pts/3"].map((path, i) =>
    configured(`p${i}`, path),
  );
  expect(await configuredAdapters(ports)).toEqual([]);
});
