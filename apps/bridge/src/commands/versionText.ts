import { INTENDED_USE } from "@openperfusion/contracts";
import { VERSION } from "../version.ts";

export function versionText(): string {
  return `openperfusion-bridge ${VERSION}\n\n${INTENDED_USE.live.en}\n${INTENDED_USE.brands.en}`;
}
