import { createContext, useContext } from "react";

/** What findings must know of the page that shows them. */
export interface ReviewPlace {
  /** Of a part of the findings, and of a rule within it. */
  readonly headings: readonly ["h2", "h3"] | readonly ["h3", "h4"];
  /** The page loses something when it is left, so links open beside it. */
  readonly staysOpen: boolean;
}

const ON_ITS_OWN: ReviewPlace = { headings: ["h2", "h3"], staysOpen: false };

export const ReviewPlaceContext = createContext<ReviewPlace>(ON_ITS_OWN);

export function useReviewPlace(): ReviewPlace {
  return useContext(ReviewPlaceContext);
}
