import type { RuleReview } from "@openperfusion/contracts";
import { FACTS } from "@openperfusion/guidelines";
import type { FactId } from "@openperfusion/guidelines";
import { useState } from "react";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { textIn } from "../language/translation.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { lacksOf } from "./sortReviews.ts";

type Answers = Readonly<Partial<Record<FactId, boolean>>>;

export interface FactSheetProps {
  readonly rules: readonly RuleReview[];
  readonly isWriting: boolean;
  /** Whether they were taken; those that were not stay on the sheet. */
  readonly onAnswer: (answers: readonly (readonly [fact: FactId, isSo: boolean])[]) => Promise<boolean>;
}

/** Statements that rules waited for, to be answered yes or no; nothing is answered beforehand. */
export function FactSheet({ rules: judged, isWriting, onAnswer }: FactSheetProps) {
  const { t } = useTranslation("review");
  const language = useLanguage();
  const [answers, setAnswers] = useState<Answers>({});
  const wanted = lacksOf(judged).filter(({ missing }) => Object.hasOwn(FACTS, missing.what));
  if (wanted.length === 0) return null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const given = Object.entries(answers) as [FactId, boolean][];
    if (given.length === 0) return;
    void onAnswer(given).then((areTaken) => areTaken && setAnswers({}));
  };
  return (
    <details className="review-part">
      <summary>{t("facts.title", { count: wanted.length })}</summary>
      <form onSubmit={submit}>
        <p className="muted">{t("facts.help")}</p>
        <ul className="fact-sheet">
          {wanted.map(({ missing, rules }) => {
            const fact = missing.what as FactId;
            return (
              <li key={fact}>
                <fieldset>
                  <legend>
                    {textIn(FACTS[fact], language)}{" "}
                    <span className="muted">{t("unjudged.rules", { count: rules.length })}</span>
                  </legend>
                  {([true, false] as const).map((isSo) => (
                    <label key={String(isSo)}>
                      <input
                        type="radio"
                        name={fact}
                        checked={answers[fact] === isSo}
                        onChange={() => setAnswers((before) => ({ ...before, [fact]: isSo }))}
                      />
                      {t(isSo ? "facts.yes" : "facts.no")}
                    </label>
                  ))}
                </fieldset>
              </li>
            );
          })}
        </ul>
        <button type="submit" className="button" disabled={isWriting || Object.keys(answers).length === 0}>
          {t("facts.write", { count: Object.keys(answers).length })}
        </button>
      </form>
    </details>
  );
}
