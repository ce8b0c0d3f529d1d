/** Something that a person does at the console, at a time of the simulation. */
export type ConsoleEvent =
  | {
      readonly kind: "press";
      readonly at_s: number;
      /** Key of the profile's marker: `store`, … */ readonly key: string;
    }
  | {
      readonly kind: "marker";
      readonly at_s: number;
      /** One character, known or not. */ readonly marker: string;
    }
  | { readonly kind: "mode"; readonly at_s: number; readonly mode: string; readonly value: string };

const EXAMPLES = "store@30s, recalibrationReturn@60s, marker:X@90s, mode:temperatureView=37C@120s";

/** Reads one event from text; throws RangeError that shows what is allowed. */
export function parseConsoleEvent(text: string): ConsoleEvent {
  const found = /^(?:marker:(.)|mode:([A-Za-z]+)=([A-Za-z0-9]+)|([A-Za-z]+))@(\d+(?:\.\d+)?)s$/.exec(text);
  if (found === null) {
    throw new RangeError(`An event reads like ${EXAMPLES}; found ${JSON.stringify(text)}`);
  }
  const [, marker, mode, value, key = ""] = found;
  const at_s = Number(found[5]);
  if (marker !== undefined) return { kind: "marker", at_s, marker };
  if (mode !== undefined && value !== undefined) return { kind: "mode", at_s, mode, value };
  return { kind: "press", at_s, key };
}
