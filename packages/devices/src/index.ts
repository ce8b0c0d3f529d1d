export { createDecoder } from "./line/createDecoder.ts";
export type { DecoderSettings } from "./line/createDecoder.ts";
export { REJECT_REASONS } from "./line/decodedItem.ts";
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
} from "./line/decodedItem.ts";
export type { DecoderState, ItemSink } from "./line/decoding.ts";
export { layoutFor, layoutsOf } from "./line/layoutsOf.ts";
export type { ModeValues } from "./line/layoutsOf.ts";
export type { LineDecoder } from "./line/LineDecoder.ts";
export { EVIDENCES } from "./profile/DeviceProfile.ts";
export type { DeviceProfile, Evidence, Transport } from "./profile/DeviceProfile.ts";
export type { ProfileOption, ProfileOptions } from "./profile/ProfileOption.ts";
export { findProfile, PROFILES } from "./profiles.ts";
