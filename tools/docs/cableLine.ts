import { cablesFor, HOW_TO_FIND_OUT, WORDS } from "@openperfusion/cables";
import { drawingName } from "./cables.ts";

/** The drawings of a device's cables as links from its page, or, where nothing is drawn, how to find out. */
export function cableLine(deviceId: string): string {
  const cables = cablesFor(deviceId);
  const links = cables.map(
    ({ id, label }) =>
      `[${label.en}](cables/${drawingName(id, "en")}) ([es](cables/${drawingName(id, "es")}))`,
  );
  const isDrawn = cables.some(({ receiveOnly }) => receiveOnly !== "unknown");
  const which = cables.length > 1 ? " The connector on your console tells which one is yours." : "";
  const isNeverTwoWay = cables.length > 0 && cables.every(({ twoWay }) => twoWay === "never");
  const never = isNeverTwoWay ? ` ${WORDS.neverTwoWay.en}` : "";
  const drawings = links.length === 0 ? "none yet." : `${links.join(", ")}.${which}${never}`;
  return `Drawing of the cable: ${drawings}${isDrawn ? "" : ` ${HOW_TO_FIND_OUT.en}`}`;
}
