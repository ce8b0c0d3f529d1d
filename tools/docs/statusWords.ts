import type { StatusAlarms, StatusRule } from "@openperfusion/devices";
import { code, hex, onWire } from "./markdown.ts";

/** A status rule as a sentence. */
export function ruleWords(rule: StatusRule): string {
  const bits = `${code(rule.field)} & ${hex(rule.mask)}`;
  const when =
    rule.is === undefined ? `${bits} is not ${hex(rule.isNot ?? 0)}` : `${bits} is ${hex(rule.is)}`;
  const only = rule.ifTextSays === undefined ? "" : ` and the text says ${rule.ifTextSays}`;
  const unless =
    rule.unlessTextSays === undefined
      ? ""
      : ` and the text says neither ${rule.unlessTextSays.join(" nor ")}`;
  return `${when}${only}${unless}: ${rule.signals.map(code).join(", ")} ${rule.signals.length > 1 ? "are" : "is"} **${rule.gives}**.`;
}

/** The alarms that a status tells, as the end of a sentence; empty when it tells none. */
export function alarmWords(alarms: StatusAlarms | undefined): string {
  if (alarms === undefined) return "";
  const { quiet, flags, records, bits, codes } = alarms;
  const named = [
    ...(flags ?? []).map((one) => namedAlarm(onWire(one.flag), one)),
    ...(bits ?? []).map((one) => namedAlarm(hex(one.mask), one)),
    ...(codes ?? []).map((one) => namedAlarm(onWire(one.code), one)),
  ];
  if (records !== undefined) {
    return `; alarms: one for each ${records.record_bytes} characters, its code at ${records.code.at}, its text at ${records.text.at}, its rank, told as sent, at ${records.rank.at}`;
  }
  const any = `any text but ${quiet.map(onWire).join(", ")} is an alarm`;
  if (named.length === 0) return `; ${any}`;
  return codes === undefined ? `; alarms: ${named.join(", ")}` : `; ${any}: ${named.join(", ")}`;
}

const namedAlarm = (
  sign: string,
  { text, priority }: { readonly text: string; readonly priority?: string },
): string => `${sign} ${text} (priority ${priority ?? "unknown"})`;
