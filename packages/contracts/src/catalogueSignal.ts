import { isSignalId } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import { z } from "zod";

/** An id of the catalogue, as it is written there. */
export const CatalogueSignal = z.custom<SignalId>((id) => typeof id === "string" && isSignalId(id), {
  error: ({ input }) => `${JSON.stringify(input)} is not a signal of the catalogue`,
});
