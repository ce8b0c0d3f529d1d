import type { StatusAlarms } from "../profile/DeviceAlarms.ts";
import { alarmsOfRecords } from "./alarmRecords.ts";
import type { DeviceAlarm } from "./DecodedItem.ts";

/** The alarms in a status as sent; `number` where it can be read as one. */
export function alarmsOf(
  alarms: StatusAlarms | undefined,
  raw: string,
  number: number | undefined,
): readonly DeviceAlarm[] {
  if (alarms === undefined || alarms.quiet.includes(raw)) return [];
  const { bits, flags, codes, records } = alarms;
  if (flags !== undefined) {
    return flags
      .filter(({ flag }) => raw.includes(flag))
      .map(({ flag, text, priority }) => alarmOf(flag, text, priority));
  }
  if (records !== undefined) return alarmsOfRecords(raw, records);
  if (bits !== undefined && number !== undefined) {
    return bits
      .filter(({ mask }) => (number & mask) !== 0)
      .map(({ code, text, priority }) => alarmOf(code, text, priority));
  }
  const known = codes?.find(({ code }) => code === raw);
  return [
    known === undefined ? { code: alarms.code ?? raw, text: raw } : alarmOf(raw, known.text, known.priority),
  ];
}

function alarmOf(code: string, text: string, priority: DeviceAlarm["priority"]): DeviceAlarm {
  return { code, text, ...(priority === undefined ? {} : { priority }) };
}
