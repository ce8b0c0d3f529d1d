export type { Cable, Connector, ConsolePort, Gender, PinRole, Wire, WireEnd, Wiring } from "./Cable.ts";
export { CABLES, cablesFor } from "./cables.ts";
export { cablesText, cableText } from "./cableText.ts";
export { checkCable, factsOf } from "./checkCable.ts";
export { cableDrawing } from "./drawing/cableDrawing.ts";
export type { CableConfidence, Fact, Known, Source } from "./Fact.ts";
export { isolated } from "./wiring.ts";
export { HOW_TO_FIND_OUT, WORDS } from "./words.ts";
export type { Language } from "./words.ts";
