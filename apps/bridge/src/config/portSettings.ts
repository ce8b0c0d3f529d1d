import type { PortConfig } from "@openperfusion/contracts";
import { parseLineSettings } from "@openperfusion/device-emulator";
import type { Transport } from "@openperfusion/devices";

/** How the line of a port is set. */
export type PortSettings = Pick<Transport, "baud" | "dataBits" | "parity" | "stopBits">;

/** What a site says of its device's line; whatever is left out is as the profile has it. */
export type SettingOverrides = Pick<PortConfig, "baudRate" | "dataBits" | "parity" | "stopBits">;

/** How a port is set: as its profile says, but for what the site's device is set to otherwise. */
export function portSettings(
  { baudRate, dataBits, parity, stopBits }: SettingOverrides,
  transport: PortSettings,
): PortSettings {
  return {
    baud: baudRate ?? transport.baud,
    dataBits: dataBits ?? transport.dataBits,
    parity: parity ?? transport.parity,
    stopBits: stopBits ?? transport.stopBits,
  };
}

/**
 * What a configuration must say so that a port is set as the device was heard, `9600 7E1`; nothing where the profile says
 * it, nor where the settings are a device server's and so no figures.
 */
export function overridesHeard(heard: string, transport: PortSettings): SettingOverrides {
  if (!/^\d+ [78][NEO][12]$/.test(heard)) return {};
  // A reader looks at the first stop bit only, so their count is never heard.
  const { baud, dataBits, parity } = parseLineSettings(heard.replace(" ", "-"));
  return {
    ...(baud === transport.baud ? {} : { baudRate: baud }),
    ...(dataBits === transport.dataBits ? {} : { dataBits }),
    ...(parity === transport.parity ? {} : { parity }),
  };
}
