import { basename } from "node:path";
import type { ListedPort } from "../ports/listPorts.ts";

/**
 * The state in which a port is left at plug-in, as `stty` words it: no echo, so that the kernel sends nothing back to a
 * console before a bridge has opened the port; no hang-up, so that closing lowers no line.
 */
export const PREPARED: readonly string[] = ["raw", "-echo", "-hupcl"];

/** An adapter that gets a rule of its own. */
export interface RuledAdapter {
  /** How it is recognized. */
  readonly port: Pick<ListedPort, "path" | "usb" | "byPath" | "stableId" | "kind">;
  /** Id of the configured port; the adapter appears as `/dev/openperfusion/ID` too. */
  readonly id?: string;
}

/**
 * Text of a udev rules file. Each adapter is recognized by what names it alone: its serial number, the USB socket it is
 * plugged into where it has none of its own, the node of a built-in port.
 */
export function udevRules(adapters: readonly RuledAdapter[], group: string): string {
  return [
    "# Serial adapters of the OpenPerfusion bridge. Made by: bridge udev --print",
    "# At plug-in each port is set raw, without echo and without hang-up, before any program can open it, and",
    "# ModemManager is told to leave it alone. Only a receive-only cable proves that nothing is sent to a device.",
    "# The settings are made once, at plug-in: a port that a bridge has open is never set anew.",
    "",
    ...adapters.flatMap((adapter) => [...rule(adapter, group), ""]),
  ].join("\n");
}

function rule({ port, id }: RuledAdapter, group: string): string[] {
  const names = [
    ...(id === undefined ? [] : [`SYMLINK+=${quoted(`openperfusion/${id}`)}`]),
    `GROUP=${quoted(group)}`,
    'MODE="0660"',
    'ENV{ID_MM_DEVICE_IGNORE}="1"',
    'ENV{ID_MM_PORT_IGNORE}="1"',
  ];
  const settings = `RUN+=${quoted(`/usr/bin/stty -F $devnode ${PREPARED.join(" ")}`)}`;
  const title = [port.usb?.maker, port.usb?.product, port.usb?.serial].filter((part) => part !== undefined);
  const matches = ['SUBSYSTEM=="tty"', ...recognized(port)];
  return [
    `# ${[id, title.join(" ")].filter((part) => part !== undefined && part !== "").join(": ") || port.path}`.replaceAll(
      /[^\x20-\x7e]/g,
      "?",
    ),
    // udev forgets a name or a mark that a later event doesn't give again.
    ['ACTION!="remove"', ...matches, ...names].join(", "),
    // `udevadm trigger` and updates of packages send `change` at any time, and `raw` takes the parity check (INPCK) from a
    // port that is being read: damaged bytes would pass for sound ones.
    ['ACTION=="add"', ...matches, settings].join(", "),
  ];
}

function recognized({ usb, byPath, stableId, kind, path }: RuledAdapter["port"]): string[] {
  if (kind === "builtin" || usb === undefined) return [`KERNEL==${matched(basename(path))}`];
  const [part, number] = usb.interface?.split(".") ?? [];
  // udev's own rules for serial links, which come before this one, note the place within the adapter in both.
  const place = [
    ...(part === undefined || part === "" ? [] : [`ENV{ID_USB_INTERFACE_NUM}==${matched(part)}`]),
    ...(number === undefined || number === "" ? [] : [`ENV{.ID_PORT}==${matched(number)}`]),
  ];
  if (byPath !== undefined && stableId === byPath) {
    return [`ENV{ID_PATH}==${matched(basename(byPath).replace(/-port\d+$/, ""))}`, ...place];
  }
  return [
    'SUBSYSTEMS=="usb"',
    `ATTRS{idVendor}==${matched(usb.vendorId)}`,
    `ATTRS{idProduct}==${matched(usb.productId)}`,
    ...(usb.serial === undefined ? [] : [`ATTRS{serial}==${matched(usb.serial)}`]),
    ...place,
  ];
}

/** A value to compare with. What has a meaning in udev's patterns, or would end the text, stands as "any one character". */
function matched(value: string): string {
  return quoted(value.replaceAll(/[^\w .:+=@/,-]/g, "?"));
}

function quoted(value: string): string {
  return `"${value}"`;
}
