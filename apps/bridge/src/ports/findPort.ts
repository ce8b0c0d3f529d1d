import { realpath } from "node:fs/promises";
import { basename, join } from "node:path";
import { BridgeError } from "../BridgeError.ts";
import { listPorts } from "./listPorts.ts";
import type { ListedPort } from "./listPorts.ts";
import { usbName } from "./usbIdentity.ts";

const USB_NAME = /^usb:([0-9a-f]{4}):([0-9a-f]{4}):(.+)$/i;

/** `usb:VID:PID:SERIAL` with the ids in lower case, as the kernel tells them; undefined for another shape. */
export function parseUsbName(path: string): string | undefined {
  const [, vendorId, productId, serial] = USB_NAME.exec(path) ?? [];
  if (vendorId === undefined || productId === undefined || serial === undefined) return undefined;
  return usbName({ vendorId: vendorId.toLowerCase(), productId: productId.toLowerCase(), serial });
}

/**
 * The node that a configured name leads to now. Asked before every opening, because an adapter that was plugged in anew
 * may have another node. Fails with a BridgeError: `port-not-found`, or `port-ambiguous` where two adapters bear the name
 * and choosing one would be a guess. `root`: where `/dev` and `/sys` are.
 */
export async function findPort(path: string, root = "/"): Promise<string> {
  const wanted = parseUsbName(path);
  if (wanted !== undefined) return nodeNamed(wanted, path, root);
  if (path.startsWith(join(root, "dev/serial/by-id/"))) return nodeLinked(path, root);
  return path;
}

/** The node itself, links followed; undefined where the name leads to none, or to several. */
export async function nodeOf(path: string): Promise<string | undefined> {
  try {
    return await realpath(await findPort(path));
  } catch {
    return undefined;
  }
}

async function nodeNamed(wanted: string, path: string, root: string): Promise<string> {
  const found = (await listPorts(root)).filter(({ usb }) => usb !== undefined && usbName(usb) === wanted);
  const [only] = found;
  if (only === undefined) throw notThere(path);
  if (found.length > 1) throw ambiguous(path, found);
  return only.path;
}

/** udev gives a name that two adapters claim to the one that came last, so the link alone proves nothing. */
async function nodeLinked(path: string, root: string): Promise<string> {
  const target = await realpath(path).catch(() => undefined);
  if (target === undefined) return path;
  const ports = await listPorts(root);
  const linked = ports.find((port) => basename(port.path) === basename(target));
  const own = linked?.usb;
  if (own === undefined) return path;
  const alike = ports.filter(
    ({ usb }) => usb !== undefined && usbName(usb) === usbName(own) && usb.interface === own.interface,
  );
  if (alike.length > 1) throw ambiguous(path, alike);
  return path;
}

function notThere(path: string): BridgeError {
  return new BridgeError("port-not-found", `${path} is not there: is the adapter plugged in?`);
}

function ambiguous(path: string, ports: readonly ListedPort[]): BridgeError {
  const places = ports.map((port) =>
    port.byPath === undefined ? port.path : `"${port.byPath}" (${port.path})`,
  );
  return new BridgeError(
    "port-ambiguous",
    `${path} is the name of ${ports.length} adapters that nothing tells apart; the bridge does not guess. ` +
      `Name the socket instead, one of ${places.join(", ")}`,
  );
}
