import type { Fact } from "../profile/Fact.ts";

/** Said of every device of which nothing public was found; not finding is no proof of absence. */
export const SEARCHED: Fact = {
  fact: "No description of the bytes of its data output was found",
  confidence: "unverified",
  source:
    "a search of documentation, manuals, public code and issue threads in November 2026, which is no proof of absence",
};
