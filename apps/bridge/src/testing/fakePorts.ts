import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { temporaryFolder } from "./temporaryFolder.ts";

/** One USB adapter as the kernel and udev show it. */
export interface FakeAdapter {
  /** Node name, e.g. `ttyUSB0`. */
  readonly node: string;
  /** USB socket, e.g. `1-2`. */
  readonly socket: string;
  readonly vendorId: string;
  readonly productId: string;
  readonly maker?: string;
  readonly product?: string;
  readonly serial?: string;
  /** Name of udev's link in `by-id`. */
  readonly byId?: string;
  /** Socket of an adapter with several: its USB interface. */
  readonly interface?: string;
  /** What is behind the node; a plain file otherwise. */
  readonly target?: string;
}

/** A machine's `/dev` and `/sys` in a folder of its own, in the shape that Linux gives them. */
export class FakePorts {
  readonly root = temporaryFolder();
  #unpluggedCount = 0;

  constructor() {
    for (const folder of ["dev/serial/by-id", "dev/serial/by-path", "sys/class/tty"]) {
      mkdirSync(join(this.root, folder), { recursive: true });
    }
    // Neither a console nor a pseudo-terminal multiplexer has a device behind it.
    mkdirSync(join(this.root, "sys/devices/virtual/tty/tty1"), { recursive: true });
    this.#link("sys/devices/virtual/tty/tty1", "sys/class/tty/tty1");
  }

  plug(adapter: FakeAdapter): void {
    const part = adapter.interface ?? "00";
    const usb = `sys/devices/pci0000:00/0000:00:14.0/usb1/${adapter.socket}`;
    const device = `${usb}/${adapter.socket}:1.${Number(part)}/${adapter.node}`;
    this.#write(`${usb}/idVendor`, adapter.vendorId);
    this.#write(`${usb}/idProduct`, adapter.productId);
    if (adapter.maker !== undefined) this.#write(`${usb}/manufacturer`, adapter.maker);
    if (adapter.product !== undefined) this.#write(`${usb}/product`, adapter.product);
    if (adapter.serial !== undefined) this.#write(`${usb}/serial`, adapter.serial);
    this.#write(`${usb}/${adapter.socket}:1.${Number(part)}/bInterfaceNumber`, part);
    this.#write(`${device}/port_number`, "0");
    this.#terminal(device, adapter.node, "sys/bus/usb-serial/drivers/ftdi_sio");
    const node = `dev/${adapter.node}`;
    if (adapter.target === undefined) this.#write(node, "");
    else symlinkSync(adapter.target, join(this.root, node));
    this.#link(node, `dev/serial/by-path/${byPathName(adapter)}`);
    // udev lets the adapter that came last have a name that two claim.
    if (adapter.byId !== undefined) this.#link(node, `dev/serial/by-id/${adapter.byId}`);
  }

  /** A UART of the board; the kernel lists places without a chip as type 0. */
  builtin(node: string, type: number): void {
    const device = `sys/devices/pnp0/00:00/00:00:0/00:00:0.0`;
    this.#terminal(`${device}.${node}`, node, "sys/bus/serial-base/drivers/port");
    this.#write(`${device}.${node}/tty/${node}/type`, String(type));
    this.#link("sys/bus/pnp/drivers/serial", "sys/devices/pnp0/00:00/driver");
    this.#write(`dev/${node}`, "");
  }

  unplug(adapter: FakeAdapter): void {
    rmSync(join(this.root, `sys/devices/pci0000:00/0000:00:14.0/usb1/${adapter.socket}`), {
      recursive: true,
    });
    // The kernel's device folder never gives an inode number out again; an ordinary one would.
    renameSync(
      join(this.root, `dev/${adapter.node}`),
      join(this.root, `unplugged-${this.#unpluggedCount++}`),
    );
    for (const name of [
      `sys/class/tty/${adapter.node}`,
      `dev/serial/by-path/${byPathName(adapter)}`,
      ...(adapter.byId === undefined ? [] : [`dev/serial/by-id/${adapter.byId}`]),
    ]) {
      rmSync(join(this.root, name), { force: true });
    }
  }

  #terminal(device: string, node: string, driver: string): void {
    mkdirSync(join(this.root, device, "tty", node), { recursive: true });
    this.#link(device, `${device}/tty/${node}/device`);
    this.#link(`${device}/tty/${node}`, `sys/class/tty/${node}`);
    this.#link(driver, `${device}/driver`);
  }

  #write(name: string, text: string): void {
    const file = join(this.root, name);
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, text === "" ? "" : `${text}\n`);
  }

  #link(target: string, name: string): void {
    const link = join(this.root, name);
    mkdirSync(join(link, ".."), { recursive: true });
    rmSync(link, { force: true });
    symlinkSync(relative(join(link, ".."), join(this.root, target)), link);
  }
}

function byPathName({ socket, interface: part }: FakeAdapter): string {
  return `pci-0000:00:14.0-usb-0:${socket.replace("1-", "")}:1.${Number(part ?? "0")}-port0`;
}

/** An FTDI adapter with a serial number of its own. */
export const FTDI: FakeAdapter = {
  node: "ttyUSB0",
  socket: "1-2",
  vendorId: "0403",
  productId: "6001",
  maker: "FTDI",
  product: "FT232R USB UART",
  serial: "A50285BI",
  byId: "usb-FTDI_FT232R_USB_UART_A50285BI-if00-port0",
};

/** Every CP2102 leaves the factory with the serial number 0001. */
export const CP2102: FakeAdapter = {
  node: "ttyUSB1",
  socket: "1-3",
  vendorId: "10c4",
  productId: "ea60",
  maker: "Silicon Labs",
  product: "CP2102 USB to UART Bridge Controller",
  serial: "0001",
  byId: "usb-Silicon_Labs_CP2102_USB_to_UART_Bridge_Controller_0001-if00-port0",
};

/** A CH340 tells no serial number at all. */
export const CH340: FakeAdapter = {
  node: "ttyUSB2",
  socket: "1-4",
  vendorId: "1a86",
  productId: "7523",
  product: "USB Serial",
  byId: "usb-1a86_USB_Serial-if00-port0",
};
