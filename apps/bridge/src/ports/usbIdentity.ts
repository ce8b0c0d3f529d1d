/** What a USB adapter says of itself. */
export interface UsbIdentity {
  /** Four hexadecimal digits, lower case. */
  readonly vendorId: string;
  readonly productId: string;
  readonly maker?: string;
  readonly product?: string;
  /** Missing on many adapters, and the same on all of some makes. */
  readonly serial?: string;
  /** Which socket of an adapter with several, e.g. `01.0`: the USB interface and the driver's port number. */
  readonly interface?: string;
}

/** `usb:VID:PID:SERIAL`, as written in a configuration. */
export function usbName({ vendorId, productId, serial }: UsbIdentity): string {
  return `usb:${vendorId}:${productId}:${serial ?? ""}`;
}

/**
 * The names that more than one port bears: as `usb:VID:PID:SERIAL`, and with the socket of the adapter behind it. Such a
 * name says nothing about which of them is meant.
 */
export function sharedIdentities(ports: readonly { readonly usb?: UsbIdentity }[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { usb } of ports) {
    if (usb === undefined) continue;
    for (const name of [usbName(usb), `${usbName(usb)} ${usb.interface ?? ""}`]) {
      if (seen.has(name)) shared.add(name);
      seen.add(name);
    }
  }
  return shared;
}
