import type { CaseReview, JudgedCase } from "@openperfusion/contracts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { ReviewFindings } from "../../shared/review/ReviewFindings.tsx";
import { recordClock } from "../../shared/review/reviewTime.ts";
import { ruleFinder } from "../../shared/review/ruleFinder.ts";
import { caseZone } from "../cases/caseZone.ts";
import { sourceNames } from "../cases/sourceNames.ts";

const MS_PER_S = 1000;

/** What came out of a recorded case, on its own clock and with the names of its sources. */
export function RecordedFindings({
  review,
  judged,
}: {
  readonly review: CaseReview;
  readonly judged: JudgedCase;
}) {
  const language = useLanguage();
  return (
    <ReviewFindings
      findings={judged}
      length_s={Math.max(1, (judged.to_ms - judged.from_ms) / MS_PER_S)}
      clock={recordClock(judged.from_ms, caseZone(review.streams), language)}
      names={sourceNames(review.streams)}
      find={ruleFinder(review.siteRules)}
    />
  );
}
