import { BridgeError } from "../BridgeError.ts";

export interface MetricsAddress {
  readonly host: string;
  readonly port: number;
}

const LOOPBACK = "127.0.0.1";

/** `HOST:PORT`, `[IPv6]:PORT`, or a port alone, which is served to this machine only. Throws a BridgeError for another form. */
export function parseMetricsAddress(text: string): MetricsAddress {
  const [, bracketed, plain, digits] =
    /^(?:(?:\[([0-9a-fA-F:.]+)\]|([^:[\]]+)):)?(\d{1,5})$/.exec(text) ?? [];
  const port = Number(digits);
  if (digits === undefined || port > 65_535) {
    throw new BridgeError("usage", `--metrics must be HOST:PORT or PORT, found "${text}"`);
  }
  return { host: bracketed ?? plain ?? LOOPBACK, port };
}
