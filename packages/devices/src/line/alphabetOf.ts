import type { LineProfile } from "../profile/LineProfile.ts";
import { bytesOf } from "../codec/bytesOf.ts";
import { fieldsOf } from "../codec/layoutsOf.ts";
import { parsePattern } from "./parsePattern.ts";

/** 1 for each byte that some line of the device can hold, line ends apart. */
export function alphabetOf(profile: LineProfile): Uint8Array {
  const alphabet = new Uint8Array(256);
  const texts = [
    profile.data.separator,
    profile.titles?.text ?? "",
    ...profile.notices.map(({ text }) => text),
  ];
  for (const text of texts) {
    for (const byte of bytesOf(text)) alphabet[byte] = 1;
  }
  const told = profile.notices.flatMap(({ tells }) => tells?.patterns ?? []);
  for (const pattern of [...fieldsOf(profile).flatMap(patternsOf), ...told]) {
    for (const { bytes } of parsePattern(pattern)) for (const byte of bytes) alphabet[byte] = 1;
  }
  return alphabet;
}

function patternsOf(field: ReturnType<typeof fieldsOf>[number]): readonly string[] {
  if (field.role === "value") return [...field.shapes, ...field.sentinels].map(({ pattern }) => pattern);
  return field.role === "clock" ? field.patterns : [field.pattern];
}
