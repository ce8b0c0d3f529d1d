/** What a client can be told; the words are for people, the code is for programs and never changes its meaning. */
export type AppErrorCode =
  | "validation"
  | "streamUnknown"
  | "streamConflict"
  | "originConflict"
  | "layoutMismatch"
  | "layoutUnknown"
  | "frameMalformed"
  | "batchNotContiguous"
  | "batchEdge"
  | "sequenceGap"
  | "signalUnknown"
  | "rangeEmpty"
  | "bytesUnknown"
  | "caseUnknown"
  | "caseStreamUnknown"
  | "caseStreamsFull"
  | "caseSourceUnknown"
  | "caseRunning"
  | "statementRefused"
  | "reviewTooLong"
  | "reviewBusy"
  | "hostRefused"
  | "originRefused";

/** The only place that knows HTTP's numbers. */
export const STATUS_OF: Readonly<Record<AppErrorCode, number>> = {
  validation: 400,
  streamUnknown: 404,
  streamConflict: 409,
  originConflict: 409,
  layoutMismatch: 422,
  layoutUnknown: 422,
  frameMalformed: 422,
  batchNotContiguous: 422,
  batchEdge: 409,
  sequenceGap: 409,
  signalUnknown: 404,
  rangeEmpty: 422,
  bytesUnknown: 404,
  caseUnknown: 404,
  caseStreamUnknown: 422,
  caseStreamsFull: 422,
  caseSourceUnknown: 422,
  caseRunning: 409,
  statementRefused: 422,
  reviewTooLong: 422,
  reviewBusy: 503,
  hostRefused: 421,
  originRefused: 403,
};

export interface FieldError {
  readonly field: string;
  readonly message: string;
}

export interface AppErrorDetails extends ErrorOptions {
  readonly errors?: readonly FieldError[];
  /** With code `sequenceGap`: where the server stands. */
  readonly committedSeq?: number;
}

/** A request that cannot be served as asked. The message names the field, what was found and what is allowed. */
export class AppError extends Error {
  readonly code: AppErrorCode;
  readonly details: AppErrorDetails;

  constructor(code: AppErrorCode, message: string, details: AppErrorDetails = {}) {
    super(message, details.cause === undefined ? {} : { cause: details.cause });
    this.code = code;
    this.details = details;
  }
}
