import { describe, expect, it } from "vitest";
import { CH340, CP2102, FakePorts, FTDI } from "../testing/fakePorts.ts";
import { listPorts } from "./listPorts.ts";

describe("the ports of a machine", () => {
  it("are told with maker, driver, USB identity, socket and the name that follows the adapter", async () => {
    const ports = new FakePorts();
    ports.plug(FTDI);
    expect(await listPorts(ports.root)).toEqual([
      {
        path: `${ports.root}/dev/ttyUSB0`,
        stableId: `${ports.root}/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A50285BI-if00-port0`,
        byPath: `${ports.root}/dev/serial/by-path/pci-0000:00:14.0-usb-0:2:1.0-port0`,
        usb: {
          vendorId: "0403",
          productId: "6001",
          maker: "FTDI",
          product: "FT232R USB UART",
          serial: "A50285BI",
          interface: "00.0",
        },
        driver: "ftdi_sio",
        kind: "usb",
      },
    ]);
  });

  it("have built-in UARTs under their node, and none where the board has no chip", async () => {
    const ports = new FakePorts();
    ports.builtin("ttyS0", 4);
    ports.builtin("ttyS1", 0);
    expect(await listPorts(ports.root)).toEqual([
      {
        path: `${ports.root}/dev/ttyS0`,
        stableId: `${ports.root}/dev/ttyS0`,
        driver: "serial",
        kind: "builtin",
      },
    ]);
  });

  it("are in the order of their numbers", async () => {
    const ports = new FakePorts();
    for (const [i, node] of ["ttyUSB10", "ttyUSB2", "ttyUSB1"].entries()) {
      ports.plug({ ...FTDI, node, socket: `1-${i}`, serial: `A${i}`, byId: `usb-A${i}` });
    }
    expect((await listPorts(ports.root)).map(({ path }) => path.slice(-5))).toEqual([
      "yUSB1",
      "yUSB2",
      "USB10",
    ]);
  });

  it("that carry one serial number twice are named by their sockets, whichever of them udev's link leads to", async () => {
    const ports = new FakePorts();
    ports.plug(CP2102);
    ports.plug({ ...CP2102, node: "ttyUSB3", socket: "1-5" });
    const found = await listPorts(ports.root);
    expect(found.map(({ stableId }) => stableId?.split("/").at(-1))).toEqual([
      "pci-0000:00:14.0-usb-0:3:1.0-port0",
      "pci-0000:00:14.0-usb-0:5:1.0-port0",
    ]);
  });

  it("without a serial number are named by their socket", async () => {
    const ports = new FakePorts();
    ports.plug(CH340);
    expect(await listPorts(ports.root)).toMatchObject([
      { stableId: `${ports.root}/dev/serial/by-path/pci-0000:00:14.0-usb-0:4:1.0-port0` },
    ]);
  });

  it("of one adapter with several sockets are told apart by udev's links", async () => {
    const ports = new FakePorts();
    for (const part of ["00", "01"]) {
      ports.plug({
        ...FTDI,
        node: `ttyUSB${Number(part)}`,
        interface: part,
        byId: `usb-FTDI-if${part}-port0`,
      });
    }
    expect((await listPorts(ports.root)).map(({ stableId }) => stableId?.split("/").at(-1))).toEqual([
      "usb-FTDI-if00-port0",
      "usb-FTDI-if01-port0",
    ]);
  });

  it("are named by maker and serial number where udev makes no links", async () => {
    const ports = new FakePorts();
    const { byId: _, ...bare } = FTDI;
    ports.plug(bare);
    expect(await listPorts(ports.root)).toMatchObject([{ stableId: "usb:0403:6001:A50285BI" }]);
  });
});

it("lists this machine without failing", async () => {
  for (const { path, kind } of await listPorts()) {
    expect(path.length).toBeGreaterThan(3);
    expect(["usb", "builtin"]).toContain(kind);
  }
});
