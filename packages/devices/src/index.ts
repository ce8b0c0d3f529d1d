export { createDecoder } from "./codec/createDecoder.ts";
export type { DecoderSettings } from "./codec/createDecoder.ts";
export { REJECT_REASONS } from "./codec/DecodedItem.ts";
export type {
  DecodedFrame,
  DecodedItem,
  DecodedNotice,
  DecodedRejected,
  DeviceAlarm,
  DeviceEvent,
  RawCell,
  RejectReason,
  StatusBit,
} from "./codec/DecodedItem.ts";
export type { DecoderState } from "./codec/DecoderState.ts";
export type { Decoder, FrameView, ItemSink } from "./codec/Decoder.ts";
export { explain } from "./codec/explain.ts";
export type { Ruler, RulerSpan } from "./codec/explain.ts";
export {
  makesFrames,
  layoutFor,
  layoutOfMessage,
  layoutsOf,
  valueFieldsOf,
  valuesOf,
} from "./codec/layoutsOf.ts";
export type { ModeValues } from "./codec/layoutsOf.ts";
export { LineEncoder } from "./line/LineEncoder.ts";
export type { DataLineContent } from "./line/LineEncoder.ts";
export { bytesOf, textOf } from "./codec/bytesOf.ts";
export type { StatusAlarms } from "./profile/DeviceAlarms.ts";
export type {
  ClockField,
  DataLine,
  LineField,
  Marker,
  MarkerField,
  Sentinel,
  Shape,
  StatusField,
  StatusRule,
  ValueField,
} from "./profile/DataLine.ts";
export { CONFIDENCES } from "./profile/Fact.ts";
export type { Confidence, Fact } from "./profile/Fact.ts";
export { clockFormats, clockReading } from "./codec/clockReading.ts";
export type { ClockFormat, ClockReading } from "./codec/clockReading.ts";
export { clockText } from "./codec/clockText.ts";
export { IdentityWatch, VERSION_SUPPORTS } from "./codec/IdentityWatch.ts";
export type { ToldIdentity, VersionSupport } from "./codec/IdentityWatch.ts";
export type { Identity, TestedVersion } from "./profile/Identity.ts";
export type { GoldenFrame } from "./profile/GoldenFrame.ts";
export { EVIDENCES } from "./profile/DeviceProfile.ts";
export type { DeviceProfile, Evidence, Mode, ProfileBase } from "./profile/DeviceProfile.ts";
export type { Check, Framing, KnownCheck } from "./profile/Framing.ts";
export type { Items } from "./profile/Items.ts";
export type { Emission, LineFraming, LineProfile, NoticeLine, TitleLine } from "./profile/LineProfile.ts";
export type {
  Locator,
  Message,
  NumberValue,
  ObservedValue,
  PacketClock,
  PacketEvent,
  PacketField,
  PacketProfile,
  PacketStatus,
  PacketValue,
  TextValue,
} from "./profile/PacketProfile.ts";
export { placed } from "./profile/placed.ts";
export type { Placement } from "./profile/Placement.ts";
export type { Request, Session } from "./profile/Session.ts";
export type { Transport } from "./profile/Transport.ts";
export { PacketEncoder } from "./packet/PacketEncoder.ts";
export type { PacketContent } from "./packet/PacketEncoder.ts";
export { AstmEncoder } from "./astm/AstmEncoder.ts";
export { withResults } from "./astm/withResults.ts";
export type { AstmProfile, AstmResult } from "./profile/AstmProfile.ts";
export { checkOptions, firstChoices } from "./profile/ProfileOption.ts";
export type { ProfileOption, ProfileOptions } from "./profile/ProfileOption.ts";
export type {
  FileImporter,
  GoldenFile,
  ImportColumn,
  ImportedRow,
  ImportNote,
  ImportResult,
  ImportSign,
  OtherField,
  RejectedLine,
} from "./importers/FileImporter.ts";
export { findImporter, IMPORTERS } from "./importers.ts";
export { findProfile, LINE_PROFILES, PACKET_PROFILES, PROFILES } from "./profiles.ts";
export { profileFaults } from "./check/profileFaults.ts";
export type { ProfileFault } from "./check/ProfileFault.ts";
export { PROTOCOL_PARTS } from "./templates/DeviceTemplate.ts";
export type { DeviceTemplate, KnownField, ProtocolPart } from "./templates/DeviceTemplate.ts";
export { findTemplate, TEMPLATES } from "./templates.ts";
export { undetectableFlips } from "./undetectableFlips.ts";
export type { FlipCount } from "./undetectableFlips.ts";
