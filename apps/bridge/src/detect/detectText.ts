import type { DetectedPort } from "./detectPorts.ts";
import type { SilentHint } from "./silentHints.ts";
import type { NamedDevice } from "./verdict.ts";

/** What is known of a port and believed of its device, for people. */
export function portLines({ path, listed, isEmulated, verdict }: DetectedPort): readonly string[] {
  const head = [path, ...adapterWords(listed), ...(isEmulated ? ["emulated on this machine"] : [])].join(
    "  ",
  );
  switch (verdict.kind) {
    case "device":
      return [head, ...deviceLines(verdict.device)];
    case "undecided":
      return [head, `  undecided: ${verdict.why}`, ...verdict.devices.flatMap(deviceLines)];
    case "unknown":
      return [head, `  unknown: ${verdict.received_bytes} bytes at ${verdict.settings}; ${verdict.why}`];
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
      return [head, `  silent for ${verdict.listened_s} s`];
    case "unreadable":
      return [head, `  not listened to: ${verdict.why} [${verdict.code}]`];
    default:
      return verdict satisfies never;
  }
}

/** What to look at where nothing was heard. */
export function hintLines(hints: readonly SilentHint[]): readonly string[] {
  if (hints.length === 0) return [];
  return [
    "Silent ports: is the device on, the cable the right one (straight or null modem)? Then, by device:",
    ...hints.map(({ profile, hint, asks }) => {
      const bytes = asks.length === 0 ? "" : ` (${asks.join("; ")})`;
      return `  ${profile}: ${hint}${bytes}`;
    }),
  ];
}

function deviceLines({ profile, label, settings, options, open, why }: NamedDevice): readonly string[] {
  const answers = Object.entries(options).map(([name, value]) => `${name} = ${value}`);
  const asked = Object.entries(open).map(([name, values]) => `${name} is ${values.join(" or ")}: ask`);
  const words = [...answers, ...asked];
  return [
    `  ${profile}  ${label}, ${settings}`,
    `    ${why}`,
    ...(words.length === 0 ? [] : [`    ${words.join("; ")}`]),
  ];
}

function adapterWords(listed: DetectedPort["listed"]): readonly string[] {
  if (listed === undefined) return [];
  const { usb, driver, stableId, path } = listed;
  const maker = [usb?.maker, usb?.product].filter((word) => word !== undefined).join(" ");
  return [
    ...(maker === "" ? [] : [maker]),
    ...(driver === undefined ? [] : [driver]),
    ...(stableId === undefined || stableId === path ? [] : [stableId]),
    ...(usb !== undefined && stableId === undefined ? ["no name that would follow it"] : []),
  ];
}
