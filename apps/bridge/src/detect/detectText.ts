import { inLanguage } from "../text/inLanguage.ts";
import type { InLanguage } from "../text/inLanguage.ts";
import type { Language } from "../text/words.ts";
import type { DetectedPort } from "./detectPorts.ts";
import { DETECT_WORDS, detectSay } from "./detectWords.ts";
import type { SilentHint } from "./silentHints.ts";
import type { NamedDevice } from "./verdict.ts";

/** What is known of a port and believed of its device, for people. */
export function portLines(
  { path, listed, isEmulated, verdict: inAll }: DetectedPort,
  language: Language,
): readonly string[] {
  const verdict = inLanguage(inAll, language);
  const emulated = isEmulated ? [DETECT_WORDS.emulatedHere[language]] : [];
  const head = [path, ...adapterWords(listed, language), ...emulated].join("  ");
  const say = (...message: Parameters<typeof detectSay>): string => `  ${detectSay(...message)[language]}`;
  switch (verdict.kind) {
    case "device":
      return [head, ...deviceLines(verdict.device, language)];
    case "undecided":
      return [
        head,
        say("undecided", { why: verdict.why }),
        ...verdict.devices.flatMap((device) => deviceLines(device, language)),
      ];
    case "unknown":
      return [
        head,
        say("unknown", { bytes: verdict.received_bytes, settings: verdict.settings, why: verdict.why }),
      ];
    case "waiting":
      return [
        head,
        ...verdict.devices.flatMap(({ profile, label, settings, hint, answers }) => [
          `  ${profile}?  ${label}, ${settings}`,
          `    ${verdict.why}`,
          `    ${hint} (${answers.join("; ")})`,
        ]),
      ];
    case "silent":
      return [head, say("silent", { s: verdict.listened_s })];
    case "unreadable":
      return [head, say("notListened", { why: verdict.why, code: verdict.code })];
    default:
      return verdict satisfies never;
  }
}

/** What to look at where nothing was heard. */
export function hintLines(hints: readonly SilentHint[], language: Language): readonly string[] {
  if (hints.length === 0) return [];
  return [
    DETECT_WORDS.silentPorts[language],
    ...hints.map(({ profile, hint, asks }) => {
      // They may be hundreds of bytes long.
      const word = asks.length === 1 ? "byteStringOne" : "byteStringMany";
      const bytes = asks.length === 0 ? "" : ` (${detectSay(word, { count: asks.length })[language]})`;
      return `  ${profile}: ${hint[language]}${bytes}`;
    }),
  ];
}

function deviceLines(
  { profile, label, settings, options, open, why }: InLanguage<NamedDevice>,
  language: Language,
): readonly string[] {
  const answers = Object.entries(options).map(([name, value]) => `${name} = ${value}`);
  const asked = Object.entries(open).map(
    ([name, values]) =>
      detectSay("asked", { name, values: values.join(DETECT_WORDS.or[language]) })[language],
  );
  const words = [...answers, ...asked];
  return [
    `  ${profile}  ${label}, ${settings}`,
    `    ${why}`,
    ...(words.length === 0 ? [] : [`    ${words.join("; ")}`]),
  ];
}

function adapterWords(listed: DetectedPort["listed"], language: Language): readonly string[] {
  if (listed === undefined) return [];
  const { usb, driver, stableId, path } = listed;
  const maker = [usb?.maker, usb?.product].filter((word) => word !== undefined).join(" ");
  return [
    ...(maker === "" ? [] : [maker]),
    ...(driver === undefined ? [] : [driver]),
    ...(stableId === undefined || stableId === path ? [] : [stableId]),
    ...(usb !== undefined && stableId === undefined ? [DETECT_WORDS.noStableName[language]] : []),
  ];
}
