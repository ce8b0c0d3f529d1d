export { createDecoder } from "./line/createDecoder.ts";
export type { DecoderSettings } from "./line/createDecoder.ts";
export { REJECT_REASONS } from "./line/DecodedItem.ts";
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
} from "./line/DecodedItem.ts";
export type { DecoderState, ItemSink } from "./line/DecoderState.ts";
export { explain } from "./line/explain.ts";
export type { Ruler, RulerSpan } from "./line/explain.ts";
export type { FrameView } from "./line/FrameView.ts";
export { layoutFor, layoutsOf, valueFieldsOf } from "./line/layoutsOf.ts";
export type { ModeValues } from "./line/layoutsOf.ts";
export type { LineDecoder } from "./line/LineDecoder.ts";
export { LineEncoder } from "./line/LineEncoder.ts";
export type { DataLineContent } from "./line/LineEncoder.ts";
export { bytesOf, textOf } from "./line/bytesOf.ts";
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
export type { GoldenFrame } from "./profile/GoldenFrame.ts";
export { EVIDENCES } from "./profile/DeviceProfile.ts";
export type {
  DeviceProfile,
  Emission,
  Evidence,
  LineFraming,
  Mode,
  NoticeLine,
  Session,
  TitleLine,
  Transport,
} from "./profile/DeviceProfile.ts";
export { checkOptions } from "./profile/ProfileOption.ts";
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
export { findProfile, PROFILES } from "./profiles.ts";
export { PROTOCOL_PARTS } from "./templates/DeviceTemplate.ts";
export type { DeviceTemplate, ProtocolPart } from "./templates/DeviceTemplate.ts";
export { findTemplate, TEMPLATES } from "./templates.ts";
export { undetectableFlips } from "./undetectableFlips.ts";
export type { FlipCount } from "./undetectableFlips.ts";
