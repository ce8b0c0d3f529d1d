import { INTENDED_USE } from "@openperfusion/contracts";
import manifest from "../package.json" with { type: "json" };

export const VERSION: string = manifest.version;

/** What `--version` prints. */
export function versionText(): string {
  return `OpenPerfusion api ${VERSION}\n\n${INTENDED_USE.live.en}\n`;
}
