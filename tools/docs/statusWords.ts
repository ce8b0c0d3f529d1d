import type { StatusRule } from "@openperfusion/devices";
import { code, hex } from "./markdown.ts";

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
