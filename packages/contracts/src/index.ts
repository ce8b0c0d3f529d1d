export { BridgeConfig, bridgeConfigSchema, PortConfig } from "./bridgeConfig.ts";
export {
  Case,
  CASE_STREAMS_MAX,
  CaseEvent,
  CasePatient,
  NewCase,
  NewCaseEvent,
  NewCaseStream,
  NewSourceChoice,
  SourceChoice,
} from "./case.ts";
export { CaseRecord, CaseStream, RecordedSignal, RecordSource } from "./caseRecord.ts";
export { bySource, sourceDecision } from "./sourceDecision.ts";
export {
  RawBytes,
  RowsPage,
  RowsQuery,
  SignalSummary,
  signalSummary,
  StreamSummary,
  Trend,
  TrendQuery,
} from "./history.ts";
export { DeviceProfileSchema, UnframedProfileSchema } from "./profile/deviceProfile.ts";
export { Base64, Mono_ms, Seq, ShortId, StreamId, streamId, Wall_ms } from "./identifiers.ts";
export { INTENDED_USE } from "./intendedUse.ts";
export { LiveMessage, LiveRequest } from "./live.ts";
export { Origin } from "./origin.ts";
export { API_PREFIX, PATHS } from "./paths.ts";
export {
  BridgeMessage,
  DeviceIdentity,
  PortState,
  PortStatus,
  PreviewFrame,
  Trace,
  UNTOLD_DEVICE,
} from "./preview.ts";
export { DeviceClockState, NOTHING_NOTICED, Noticed } from "./noticed.ts";
export { Problem } from "./problem.ts";
export {
  ChunkRow,
  FrameDetail,
  FrameRemark,
  FrameRow,
  GapRow,
  NoticeRow,
  RecordBatch,
  RecordRow,
  RejectedRow,
} from "./record.ts";
export { SimCase, SimEvent, SimPatient } from "./simCase.ts";
export { Layout, StreamDescriptor, StreamState, Watermark } from "./stream.ts";
export { CaseReview, JudgedCase, ReviewInterval, ReviewQuery, RuleReview } from "./review/caseReview.ts";
export { CaseStatement, NewCaseStatement, statementsInForce } from "./review/caseStatement.ts";
export { reviewInterval, reviewOf } from "./review/reviewOf.ts";
export type { CaseFindings } from "./review/reviewOf.ts";
export { RuleSet, ruleSet, ruleSetJsonSchema } from "./rules/ruleSet.ts";
export { readSiteRules } from "./rules/readSiteRules.ts";
export { SiteRules } from "./rules/siteRules.ts";
