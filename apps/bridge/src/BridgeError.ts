export type BridgeErrorCode =
  | "usage"
  | "config-invalid"
  | "profile-unknown"
  | "profile-invalid"
  | "origin-refused"
  | "profile-mismatch"
  | "file-unreadable"
  | "file-unwritable"
  | "port-not-found"
  | "port-ambiguous"
  | "port-forbidden"
  | "port-busy"
  | "port-lost"
  | "spool-in-use"
  | "spool-unusable"
  | "spool-full"
  | "spool-lost"
  | "server-refused"
  | "server-unreachable"
  | "emulator-failed";

/** A failure the operator can act on. `code` is for programs, `message` for people, `cause` for us. */
export class BridgeError extends Error {
  readonly code: BridgeErrorCode;

  constructor(code: BridgeErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** What was given on the command line or in the configuration is wrong; trying again can't help. */
const WRONG_INPUT: ReadonlySet<BridgeErrorCode> = new Set([
  "usage",
  "config-invalid",
  "profile-unknown",
  "profile-invalid",
  "origin-refused",
  "profile-mismatch",
  "file-unreadable",
]);

/** 2: the input is wrong. 1: it could not be done this time. */
export function exitCodeOf(error: unknown): 1 | 2 {
  return error instanceof BridgeError && WRONG_INPUT.has(error.code) ? 2 : 1;
}

/** The reason of a failure in one line, with its causes; one whose words stand in it already is not said again. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause === undefined) return error.message;
  const cause = reasonOf(error.cause);
  return error.message.includes(cause) ? error.message : `${error.message} (${cause})`;
}
