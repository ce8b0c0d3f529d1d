import { z } from "zod";

/** A case's id as a part of an address. */
export const CaseId = z.uuid({
  error: ({ input }) =>
    `must be the id that GET /api/v1/cases gives a case (a UUID); found ${JSON.stringify(input)}`,
});
