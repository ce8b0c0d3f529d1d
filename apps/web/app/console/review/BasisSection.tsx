import { statementsInForce } from "@openperfusion/contracts";
import type { CaseReview } from "@openperfusion/contracts";
import { numberText, SETTINGS } from "@openperfusion/guidelines";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { textIn } from "../../shared/language/translation.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { FactSheet } from "../../shared/review/FactSheet.tsx";
import { caseZone } from "../cases/caseZone.ts";
import { BasicsForm } from "./BasicsForm.tsx";
import { EventForm } from "./EventForm.tsx";
import { PhaseForm } from "./PhaseForm.tsx";
import { StatementLog } from "./StatementLog.tsx";
import { useStating } from "./useStating.ts";

/** What the review rests on beside the record: what people stated, and the forms to state more or take it back. */
export function BasisSection({
  review,
  onWritten,
}: {
  readonly review: CaseReview;
  readonly onWritten: () => void;
}) {
  const { t } = useTranslation("review");
  const helpId = useId();
  // Without the support there is nothing to see yet but the form.
  const [isOpen, setIsOpen] = useState(review.judged === null);
  const stating = useStating(review.case.id, onWritten);
  const zone = caseZone(review.streams);
  return (
    <section className="basis" aria-labelledby="review-basis">
      <h2 id="review-basis">{t("basis.title")}</h2>
      <p className="muted">{t("basis.help")}</p>
      <details open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>
          <BasisLine review={review} />
        </summary>
        <div className="card basis__forms">
          <label className="basis__who">
            {t("basis.who")}
            <input
              type="text"
              name="statedBy"
              maxLength={64}
              autoComplete="off"
              aria-describedby={helpId}
              value={stating.who}
              onChange={({ target }) => stating.setWho(target.value)}
            />
          </label>
          <p className="muted" id={helpId}>
            {t("basis.whoHelp")}
          </p>
          <BasicsForm judged={review.judged} stating={stating} />
          {review.judged !== null && (
            <>
              <FactSheet
                rules={review.judged.rules}
                isWriting={stating.isWriting}
                onAnswer={(answers) =>
                  stating.state(
                    answers.map(([fact, isSo]) => ({ kind: "fact" as const, fact, isSo, from_ms: null })),
                  )
                }
              />
              <EventForm review={review} judged={review.judged} zone={zone} stating={stating} />
              <PhaseForm judged={review.judged} zone={zone} stating={stating} />
            </>
          )}
          <output className={stating.outcome?.isFailure === true ? "notice" : undefined}>
            {stating.outcome?.text}
          </output>
        </div>
        <StatementLog review={review} zone={zone} stating={stating} />
      </details>
    </section>
  );
}

/** What was stated, on one line. */
function BasisLine({ review: { judged, statements } }: { readonly review: CaseReview }) {
  const { t } = useTranslation("review");
  const language = useLanguage();
  if (judged === null) return t("basis.nothing");
  const { age_years } = judged;
  return t("basis.stated", {
    setting: textIn(SETTINGS[judged.setting], language),
    age: age_years === null ? t("basis.noAge") : t("basis.years", { age: numberText(age_years) }),
    statements: t("basis.statements", { count: statementsInForce(statements).length }),
  });
}
