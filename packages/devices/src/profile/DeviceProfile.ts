import type { SignalId, Text } from "@openperfusion/signals";
import type { AstmProfile } from "./AstmProfile.ts";
import type { Fact } from "./Fact.ts";
import type { GoldenFrame } from "./GoldenFrame.ts";
import type { Identity } from "./Identity.ts";
import type { LineProfile } from "./LineProfile.ts";
import type { PacketProfile } from "./PacketProfile.ts";
import type { Placement } from "./Placement.ts";
import type { ProfileOption } from "./ProfileOption.ts";
import type { Session } from "./Session.ts";
import type { Transport } from "./Transport.ts";

/** What the profile has been held against; the table of supported devices is made from it. */
export const EVIDENCES = [
  "verified-on-hardware",
  "captured",
  "documented",
  "public-code",
  "template",
] as const;
export type Evidence = (typeof EVIDENCES)[number];

/** How one device speaks. Data only: one codec reads it, decodes and encodes. */
export type DeviceProfile = LineProfile | PacketProfile | AstmProfile;

/** What every profile says, however its device frames its words. */
export interface ProfileBase {
  /** `make/model`. */
  readonly id: string;
  /** Rises with every change that can change a decoded value. */
  readonly version: number;
  readonly label: Text;
  readonly evidence: Evidence;
  readonly identity?: Identity;
  readonly transport: Transport;
  readonly modes: readonly Mode[];
  readonly options: readonly ProfileOption[];
  /** Channels whose meaning depends on where the sensor sits. */
  readonly placements?: readonly Placement[];
  readonly session: Session;
  readonly golden: readonly GoldenFrame[];
  readonly provenance: readonly Fact[];
  /** What no source gives. */
  readonly unknowns: readonly string[];
  /** What to look at when nothing arrives, the likeliest first. */
  readonly hints: readonly Text[];
  readonly cableNote: Text;
  readonly menuNote: Text;
}

/** A setting of the device that changes what values mean and is told only in passing. */
export interface Mode {
  readonly name: string;
  /** Until the device has said it in this session, and again after the connection was lost. */
  readonly initial: string;
  readonly values: readonly string[];
}

/** What an emulated device tells of itself when all is well, for a signal source that knows only the patient. */
export type OwnValues = Readonly<Partial<Record<SignalId, number>>>;
