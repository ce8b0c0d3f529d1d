import { realpath } from "node:fs/promises";
import { basename } from "node:path";
import type { PortConfig } from "@openperfusion/contracts";
import { BridgeError } from "../BridgeError.ts";
import { findPort, parseUsbName } from "../ports/findPort.ts";
import { listPorts } from "../ports/listPorts.ts";
import type { RuledAdapter } from "./udevRules.ts";

/**
 * The adapters of a configuration's ports; device servers, files and pseudo-terminals need no rule. Throws a BridgeError
 * for an adapter that is not plugged in and whose name does not tell how to recognize it. `root`: where `/dev` and `/sys`
 * are.
 */
export async function configuredAdapters(ports: readonly PortConfig[], root = "/"): Promise<RuledAdapter[]> {
  const adapters = await Promise.all(ports.map((port) => adapterOf(port, root)));
  return adapters.flatMap((adapter) => adapter ?? []);
}

/** Every USB adapter that is plugged in. */
export async function pluggedAdapters(root = "/"): Promise<RuledAdapter[]> {
  const ports = await listPorts(root);
  return ports.flatMap((port) => (port.kind === "usb" ? [{ port }] : []));
}

async function adapterOf({ id, path }: PortConfig, root: string): Promise<RuledAdapter | undefined> {
  const isTerminal = parseUsbName(path) !== undefined || path.includes("/dev/");
  if (!isTerminal || path.startsWith("/dev/pts/")) return undefined;
  const found = await findPort(path, root).catch((error: unknown) => {
    // A rule for either of two adapters would be a guess.
    if (error instanceof BridgeError && error.code === "port-ambiguous") throw error;
    return path;
  });
  const node = await realpath(found).catch(() => undefined);
  if (node !== undefined) {
    const port = (await listPorts(root)).find((one) => basename(one.path) === basename(node));
    if (port !== undefined) return { id, port };
  }
  const [, vendorId, productId, ...serial] = parseUsbName(path)?.split(":") ?? [];
  if (vendorId !== undefined && productId !== undefined) {
    return { id, port: { path, kind: "usb", usb: { vendorId, productId, serial: serial.join(":") } } };
  }
  const message = `port ${id}: ${path} is not there: plug its adapter in, so that the rule can say how to recognize it`;
  throw new BridgeError("port-not-found", message);
}
