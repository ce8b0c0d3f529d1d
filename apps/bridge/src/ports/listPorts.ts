import { readdir, readFile, readlink, realpath } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { sharedIdentities, usbName } from "./usbIdentity.ts";
import type { UsbIdentity } from "./usbIdentity.ts";

/** A serial port of this machine, and the names under which it can be found again. */
export interface ListedPort {
  /** The node to open now, e.g. `/dev/ttyUSB0`; another one after the adapter was plugged in anew. */
  readonly path: string;
  /**
   * The name to write into a configuration: it follows the adapter (`/dev/serial/by-id/…` or `usb:VID:PID:SERIAL`) where
   * its serial number tells it from every other one here, else the socket it is plugged into (`/dev/serial/by-path/…`).
   * A built-in port is named by its node. Absent where nothing tells two adapters apart.
   */
  readonly stableId?: string;
  /** The link that follows the USB socket. */
  readonly byPath?: string;
  readonly usb?: UsbIdentity;
  /** The kernel's driver, e.g. `ftdi_sio`; absent where the system does not tell. */
  readonly driver?: string;
  readonly kind: "usb" | "builtin" | "pseudo";
}

/**
 * The ports of this machine, by node. Where the kernel describes its terminals (`/sys/class/tty`, Linux) it is asked,
 * with udev's links in `/dev/serial`; elsewhere the serial driver's own list serves. Pseudo-terminals are in neither.
 * `root`: where `/dev` and `/sys` are. Never fails: what can't be read is left out.
 */
export async function listPorts(root = "/"): Promise<ListedPort[]> {
  const names = await readdir(join(root, "sys/class/tty")).catch(() => undefined);
  if (names === undefined) return listedByDriver();
  const [byId, byPath] = await Promise.all([
    linksTo(join(root, "dev/serial/by-id")),
    linksTo(join(root, "dev/serial/by-path")),
  ]);
  const found = await Promise.all(names.map((name) => terminal(root, name)));
  const ports = found.flatMap((port) => (port === undefined ? [] : [port]));
  const shared = sharedIdentities(ports);
  return ports
    .map((port): ListedPort => {
      const name = basename(port.path);
      const socket = byPath.get(name);
      const own = ownName(port.usb, shared, byId.get(name));
      const stableId = port.kind === "usb" ? (own ?? socket) : port.path;
      return {
        ...port,
        ...(stableId === undefined ? {} : { stableId }),
        ...(socket === undefined ? {} : { byPath: socket }),
      };
    })
    .toSorted((a, b) => a.path.localeCompare(b.path, "en", { numeric: true }));
}

/** The name that follows an adapter from socket to socket; none where its serial number is missing or not its own. */
function ownName(
  usb: UsbIdentity | undefined,
  shared: ReadonlySet<string>,
  link: string | undefined,
): string | undefined {
  if (usb === undefined || usb.serial === undefined) return undefined;
  // An adapter with several sockets has one serial number; udev's links tell them apart, unless two such adapters do not.
  if (link !== undefined && !shared.has(`${usbName(usb)} ${usb.interface ?? ""}`)) return link;
  return shared.has(usbName(usb)) ? undefined : usbName(usb);
}

async function terminal(root: string, name: string): Promise<ListedPort | undefined> {
  const device = await realpath(join(root, "sys/class/tty", name, "device")).catch(() => undefined);
  // Consoles and pseudo-terminals have no device behind them; the kernel lists unpopulated UARTs as of unknown type.
  if (device === undefined || (await word(join(root, "sys/class/tty", name, "type"))) === "0")
    return undefined;
  const usb = await usbBehind(device);
  const driver = await driverOf(device);
  return {
    path: join(root, "dev", name),
    ...(usb === undefined ? {} : { usb }),
    ...(driver === undefined ? {} : { driver }),
    kind: usb === undefined ? "builtin" : "usb",
  };
}

/** Walks up from the terminal to the USB device that carries it, noting the interface on the way. */
async function usbBehind(device: string): Promise<UsbIdentity | undefined> {
  let number: string | undefined;
  for (let folder = device; folder !== dirname(folder); folder = dirname(folder)) {
    number ??= await word(join(folder, "bInterfaceNumber"));
    const vendorId = await word(join(folder, "idVendor"));
    const productId = await word(join(folder, "idProduct"));
    if (vendorId === undefined || productId === undefined) continue;
    const [maker, product, serial, portNumber] = await Promise.all([
      word(join(folder, "manufacturer")),
      word(join(folder, "product")),
      word(join(folder, "serial")),
      word(join(device, "port_number")),
    ]);
    const part = [number, portNumber].filter((one) => one !== undefined).join(".");
    return {
      vendorId: vendorId.toLowerCase(),
      productId: productId.toLowerCase(),
      ...(maker === undefined ? {} : { maker }),
      ...(product === undefined ? {} : { product }),
      ...(serial === undefined ? {} : { serial }),
      ...(part === "" ? {} : { interface: part }),
    };
  }
  return undefined;
}

/** The kernel puts generic layers (`port`, `ctrl`) between a UART and the driver that has a name. */
async function driverOf(device: string): Promise<string | undefined> {
  for (let folder = device; folder !== dirname(folder); folder = dirname(folder)) {
    const name = await readlink(join(folder, "driver")).then(basename, () => undefined);
    if (name !== undefined && name !== "port" && name !== "ctrl") return name;
  }
  return undefined;
}

/** Node name → the link that leads to it; of several, the first by name. */
async function linksTo(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder).catch(() => []);
  const links = await Promise.all(
    names
      .toSorted((a, b) => (a < b ? -1 : 1))
      .map(async (name): Promise<[string, string][]> => {
        const target = await readlink(join(folder, name)).catch(() => undefined);
        return target === undefined ? [] : [[basename(target), join(folder, name)]];
      }),
  );
  return new Map(links.flat().toReversed());
}

async function word(file: string): Promise<string | undefined> {
  const text = await readFile(file, "utf8").catch(() => "");
  return text.trim() === "" ? undefined : text.trim();
}

/** What the serial driver finds on a system that describes its ports in another way (macOS, Windows). */
async function listedByDriver(): Promise<ListedPort[]> {
  const { SerialPort } = await import("serialport");
  const found = await SerialPort.list().catch(() => []);
  const ports = found.map(({ path, vendorId, productId, manufacturer, serialNumber }): ListedPort => {
    if (vendorId === undefined || productId === undefined) return { path, stableId: path, kind: "builtin" };
    const usb: UsbIdentity = {
      vendorId: vendorId.toLowerCase(),
      productId: productId.toLowerCase(),
      ...(manufacturer === undefined ? {} : { maker: manufacturer }),
      ...(serialNumber === undefined ? {} : { serial: serialNumber }),
    };
    return { path, usb, kind: "usb" };
  });
  const shared = sharedIdentities(ports);
  return ports.map((port) => {
    const stableId = ownName(port.usb, shared, undefined);
    return stableId === undefined ? port : { ...port, stableId };
  });
}
