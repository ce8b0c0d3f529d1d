import { gzipSync } from "node:zlib";
import type { BridgeConfig } from "@openperfusion/contracts";
import { PROFILES } from "@openperfusion/devices";
import type { ListedPort } from "../ports/listPorts.ts";
import { VERSION } from "../version.ts";
import type { ToldDiagnosis } from "./examine.ts";
import { redacted } from "./redact.ts";
import type { Secrets } from "./redact.ts";
import { tarOf } from "./tar.ts";

export interface BundleContent {
  readonly config: BridgeConfig | undefined;
  readonly findings: readonly ToldDiagnosis[];
  readonly ports: readonly ListedPort[];
  readonly secrets: Secrets;
  readonly now: Date;
}

const README = `What a bridge found out about itself, to be sent to whoever helps.

config.json    the configuration without comments, passwords and names of files
versions.json  of the bridge, its profiles, Node and the system
findings.json  what \`bridge doctor\` said
ports.json     the serial ports of the machine

No byte that came from a device is in here.
`;

/** The gzipped archive that \`bridge doctor --bundle\` writes. */
export function bundleOf({ config, findings, ports, secrets, now }: BundleContent): Uint8Array {
  const profiles = Object.fromEntries(PROFILES.map(({ id, version }) => [id, version]));
  const { platform, arch, version } = process;
  const versions = { bridge: VERSION, node: version, platform, arch, profiles };
  const parts: readonly (readonly [string, unknown])[] = [
    ["config.json", config ?? null],
    ["versions.json", versions],
    ["findings.json", findings],
    ["ports.json", ports],
  ];
  const files = parts.map(([name, content]) => ({
    name,
    text: redacted(`${JSON.stringify(content, null, 2)}\n`, secrets),
  }));
  return gzipSync(tarOf([{ name: "README.txt", text: README }, ...files], Math.floor(now.getTime() / 1000)));
}
