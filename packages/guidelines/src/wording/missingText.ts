import { MISSING_STATE_LABELS, MISSING_STATES } from "@openperfusion/signals";
import type { MissingState, Text } from "@openperfusion/signals";
import type { Missing } from "../evaluate/Verdict.ts";
import { EVENTS } from "../vocabulary/event.ts";
import { FACTS } from "../vocabulary/facts.ts";
import { nameOf } from "./nameOf.ts";

type Reason = Exclude<Missing["why"], MissingState>;

const REASONS: Readonly<Record<Reason, Text>> = {
  absent: { en: "no stream has it", es: "ningún flujo de datos lo trae" },
  stale: { en: "too old", es: "demasiado antiguo" },
  ambiguous: {
    en: "several sources, none chosen",
    es: "varias fuentes, ninguna elegida",
  },
  view: { en: "shown at another temperature", es: "mostrado a otra temperatura" },
  window: { en: "not known throughout the window", es: "no conocido en toda la ventana" },
  noMoment: { en: "the moment has not come", es: "el momento no ha llegado" },
  notKept: { en: "not noted in this record", es: "no se anota en este registro" },
  nativeOutput: { en: "the heart's own output is not known", es: "no se conoce el gasto del corazón" },
  undefined: { en: "has no meaning for these values", es: "sin sentido para estos valores" },
  holding: { en: "not held long enough yet", es: "aún no se mantuvo bastante" },
};
const NOBODY: Text = { en: "nobody stated it", es: "nadie lo indicó" };
const NOT_RECOGNIZED: Text = { en: "can't be recognized", es: "no se puede reconocer" };

/** Why a rule could not be judged, in words: what is missing, and how. */
export function missingText({ what, why }: Missing): Text {
  const name = nameOf(what);
  const reason = reasonText(what, why);
  return { en: `${name.en}: ${reason.en}`, es: `${name.es}: ${reason.es}` };
}

function reasonText(what: string, why: Missing["why"]): Text {
  if (isMissingState(why)) return MISSING_STATE_LABELS[why];
  if (what === "phase") return NOT_RECOGNIZED;
  const isStated = Object.hasOwn(FACTS, what) || ["age", "weight", "height"].includes(what);
  if (isStated && (why === "notKept" || why === "absent")) return NOBODY;
  return REASONS[why];
}

function isMissingState(why: Missing["why"]): why is MissingState {
  return (MISSING_STATES as readonly string[]).includes(why);
}

/** Where a person can help: something that can be stated of the case. */
export function canBeStated({ what }: Missing): boolean {
  return Object.hasOwn(FACTS, what) || Object.hasOwn(EVENTS, what) || ["age", "phase"].includes(what);
}
