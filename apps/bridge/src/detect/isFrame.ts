import type { DecodedItem, DeviceProfile } from "@openperfusion/devices";

/**
 * Whether an item is a frame of the device, all the same whether its values have names here: an analyzer's records are
 * framed and checked, though which code is which signal is known to the site alone.
 */
export function isFrame({ codec }: DeviceProfile, item: DecodedItem): boolean {
  if (item.kind === "frame") return true;
  return codec === "astm" && item.kind === "notice" && item.length > 1;
}
