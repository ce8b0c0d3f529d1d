import type { SignalId } from "@openperfusion/signals";
import type { UnitCode } from "@openperfusion/units";
import type { OwnValues, ProfileBase } from "./DeviceProfile.ts";
import type { KnownCheck } from "./Framing.ts";

/** An analyzer that sends results by ASTM E1381 (LIS1-A) frames with E1394 (LIS2-A2) records, and waits for ACK or NAK. */
export interface AstmProfile extends ProfileBase {
  readonly codec: "astm";
  readonly framing: {
    readonly kind: "astmLink";
    /** Text of a frame without its control characters: 240 by E1381, 63,993 by LIS1-A. */
    readonly maxText_bytes: number;
    /** Of a record that is sent in several frames. */
    readonly maxRecord_bytes: number;
  };
  readonly check: KnownCheck;
  /** Which result code is which signal: a site's own, because no maker publishes its codes. */
  readonly results: readonly AstmResult[];
  readonly emission: { readonly ownValues: OwnValues };
}

export interface AstmResult {
  /** The analyzer's code, the fourth component of the universal test id. */
  readonly code: string;
  readonly signal: SignalId;
  /** The unit as the analyzer writes it; a result in any other is not read as a number. */
  readonly unitText: string;
  readonly unit: UnitCode;
}
