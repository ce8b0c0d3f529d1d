import { PortConfig } from "@openperfusion/contracts";
import { BridgeError } from "../BridgeError.ts";
import { sortedEntries, streamOf } from "../bridge/streamOf.ts";
import { planPort } from "../config/planPort.ts";
import { RecordDecoder } from "../record/RecordDecoder.ts";
import type { SpoolChunk } from "../spool/SpoolEntry.ts";
import { readRecording } from "../transports/recording.ts";
import type { Recording } from "../transports/recording.ts";
import type { ImportedFile, RejectedLineOf } from "./ImportedFile.ts";
import { IMPORT_BRIDGE } from "./ImportedFile.ts";
import { streamIdentity } from "./streamIdentity.ts";
import { zoneOf } from "./utcOffset.ts";
import type { UtcOffset } from "./utcOffset.ts";

export interface LogQuestions {
  readonly file: string;
  readonly profile: string;
  readonly options: Readonly<Record<string, string>>;
  readonly offset: UtcOffset | undefined;
}

/**
 * A log of a serial line with a host time before each line, as a stream: the device's bytes, decoded as if they came from
 * its port, each at the time of its line. The prefixes are those times and no bytes of the device.
 */
export function importedLog({ file, profile: name, options, offset }: LogQuestions): ImportedFile {
  const port = name.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "");
  const config = PortConfig.parse({ id: port, path: file, profile: name, origin: "replay", options });
  const plan = planPort(config);
  const recording = readRecording(file, plan.profile, options);
  if (!recording.lines.some(({ timeSource }) => timeSource === "prefix")) {
    throw new BridgeError(
      "file-unreadable",
      `${file} has no line with a host time before it, so nothing tells its day; a line begins with [YYYY-MM-DD HH:MM:SS.mmm]`,
    );
  }
  const zone = zoneOf(offset);
  const { profile } = plan;
  const reading = [profile.id, profile.version, sortedEntries(options), zone.options];
  const { fileKey, ...identity } = streamIdentity(profile.id, recording.sha256, reading);
  const chunks = chunksOf(recording, offset?.ahead_ms ?? 0);
  const openedAt_ms = chunks[0]?.hostWall_ms ?? 0;
  const stream = streamOf(IMPORT_BRIDGE, plan, { boot: identity.boot, openedAt_ms }, recording);
  const rows = rowsOf(chunks, plan, identity.boot);
  return {
    fileKey,
    descriptor: {
      ...stream,
      ...identity,
      clockZone: zone.clockZone,
      options: { ...options, ...zone.options },
      openedAt_ms,
    },
    rows,
    chunks,
    rejected: rejectedLines(recording, rows),
  };
}

function chunksOf({ lines, times }: Recording, ahead_ms: number): readonly SpoolChunk[] {
  return lines.map(({ seq, bytes }, i) => {
    const { hostWall_ms, hostMono_ms, epoch } = times[i] ?? { hostWall_ms: 0, hostMono_ms: 0, epoch: 0 };
    return { kind: "chunk", seq, bytes, hostWall_ms: hostWall_ms - ahead_ms, hostMono_ms, epoch };
  });
}

function rowsOf(
  chunks: readonly SpoolChunk[],
  { profile, config }: ReturnType<typeof planPort>,
  boot: string,
): ImportedFile["rows"] {
  const { options } = config;
  const decoder = new RecordDecoder({ profile, options, boot, committedSeq: 0, checkpoint: undefined });
  chunks.forEach((chunk, id) => decoder.consume({ id, ...chunk }));
  const last = chunks.at(-1);
  if (last !== undefined) {
    const { hostWall_ms, hostMono_ms, epoch } = last;
    const seq = last.seq + last.bytes.length;
    decoder.consume({
      id: chunks.length,
      kind: "mark",
      seq,
      hostWall_ms,
      hostMono_ms,
      epoch,
      mark: { type: "ended" },
    });
  }
  return decoder.take()?.rows ?? [];
}

const LF = 0x0a;

/** Numbers of the file's lines whose bytes are no line of the device. */
function rejectedLines({ lines }: Recording, rows: ImportedFile["rows"]): readonly RejectedLineOf[] {
  let line = 1;
  const starts = lines.map(({ seq, bytes }) => {
    const start = { seq, line };
    if (bytes.at(-1) === LF) line++;
    return start;
  });
  let at = 0;
  return rows.flatMap((row) => {
    if (row.kind !== "rejected") return [];
    while ((starts[at + 1]?.seq ?? Infinity) <= row.seq) at++;
    return [{ line: starts[at]?.line ?? 1, reason: row.reason }];
  });
}
