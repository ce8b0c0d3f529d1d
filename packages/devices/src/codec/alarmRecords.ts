import type { DeviceAlarm, StatusBit } from "./DecodedItem.ts";
import type { AlarmRecords, RecordPart } from "../profile/DeviceAlarms.ts";

const part = (record: string, { at, length_bytes }: RecordPart): string =>
  record.slice(at, at + length_bytes);

/** The records of a list, in its order; undefined when the text is not made of whole records. */
export function splitRecords(text: string, { record_bytes }: AlarmRecords): readonly string[] | undefined {
  if (text.length % record_bytes !== 0) return undefined;
  return Array.from({ length: text.length / record_bytes }, (_, i) =>
    text.slice(i * record_bytes, (i + 1) * record_bytes),
  );
}

/** An alarm for each record; a text that is no list is one alarm by itself, so that none is lost. */
export function alarmsOfRecords(text: string, rule: AlarmRecords): readonly DeviceAlarm[] {
  const records = splitRecords(text, rule);
  if (records === undefined) return [{ code: text, text }];
  return records.map((record) => ({
    code: part(record, rule.code),
    text: part(record, rule.text).trimEnd(),
  }));
}

/** The rank of each record, by the alarm's code. */
export function ranksOfRecords(text: string, rule: AlarmRecords): readonly StatusBit[] {
  return (splitRecords(text, rule) ?? []).map((record) => ({
    name: `rank of ${part(record, rule.code)}`,
    raw: part(record, rule.rank),
  }));
}
