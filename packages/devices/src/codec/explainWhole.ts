import { readingsOf } from "@openperfusion/signals";
import { readable } from "../packet/hexOf.ts";
import type { DeviceProfile } from "../profile/DeviceProfile.ts";
import { createDecoder } from "./createDecoder.ts";
import type { Ruler, RulerSpan } from "./explain.ts";

/** A ruler with one span for each item: for a device whose items are one thing each. */
export function explainWhole(profile: DeviceProfile, bytes: Uint8Array): readonly Ruler[] {
  const decoder = createDecoder(profile);
  return [...decoder.consume(bytes), ...decoder.flush("end")].map((item) => {
    const own = bytes.subarray(item.seq, item.seq + item.length);
    const base = { start: 0, end: own.length, text: readable(own) };
    if (item.kind === "notice")
      return { item, spans: [{ ...base, role: "notice", name: item.key ?? item.notice }] };
    if (item.kind === "rejected") return { item, spans: [{ ...base, role: "misfit", name: item.reason }] };
    const [reading] = readingsOf(item.layout, item.packed);
    const span: RulerSpan = {
      ...base,
      role: "value",
      name: item.message ?? "value",
      ...(reading === undefined ? {} : { reading }),
    };
    return { item, spans: [span] };
  });
}
