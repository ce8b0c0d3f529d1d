import { z } from "zod";

/** `GET /streams/{id}/bytes`: as many bytes as a long frame has, or a page of a hex view. */
export const BytesQuery = z.object({
  fromSeq: z.coerce.number().int().nonnegative(),
  length: z.coerce.number().int().min(1).max(1_000_000),
});
export type BytesQuery = z.infer<typeof BytesQuery>;
