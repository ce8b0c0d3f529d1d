import { statementsInForce } from "@openperfusion/contracts";
import type { CaseReview, CaseStatement } from "@openperfusion/contracts";
import { EVENTS, eventUnit, FACTS, numberText, PHASES, SETTINGS } from "@openperfusion/guidelines";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { SidewaysScroll } from "../../shared/browser/SidewaysScroll.tsx";
import { formatDateTime } from "../../shared/format/wallTime.ts";
import type { ClockZone } from "../../shared/format/wallTime.ts";
import { textIn } from "../../shared/language/translation.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import type { Stating } from "./useStating.ts";

interface StatementLogProps {
  readonly review: CaseReview;
  readonly zone: ClockZone;
  readonly stating: Stating;
}

/** Who stated what and when; what was taken back stays, and says so. */
export function StatementLog({ review, zone, stating }: StatementLogProps) {
  const { t } = useTranslation("review");
  const language = useLanguage();
  const { statements } = review;
  const holding = new Set(statementsInForce(statements).map(({ number }) => number));
  if (statements.length === 0) return null;
  return (
    <details className="statement-log">
      <summary>{t("log.title", { count: statements.length })}</summary>
      <SidewaysScroll label={t("log.label")}>
        <table className="case-table">
          <thead>
            <tr>
              <th scope="col" className="number">
                {t("log.number")}
              </th>
              <th scope="col">{t("log.time")}</th>
              <th scope="col">{t("log.who")}</th>
              <th scope="col">{t("log.statement")}</th>
              <th scope="col">{t("log.holds")}</th>
            </tr>
          </thead>
          <tbody>
            {statements.map((statement) => {
              const { number, statedAt_ms, statedBy, kind } = statement;
              return (
                <tr key={number}>
                  <td className="number">{number}</td>
                  <td>{formatDateTime(statedAt_ms, "utc", language)}</td>
                  <td>{statedBy}</td>
                  <td>{statementText(statement, { t, language, zone })}</td>
                  <td>
                    {holding.has(number) ? (
                      <button
                        type="button"
                        className="button button--small"
                        disabled={stating.isWriting}
                        onClick={() => void stating.state([{ kind: "takeBack", takesBack: number }])}
                      >
                        {t("log.takeBack", { number })}
                      </button>
                    ) : (
                      kind !== "takeBack" && t("log.takenBack")
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </SidewaysScroll>
    </details>
  );
}

interface Words {
  readonly t: TFunction<"review">;
  readonly language: string;
  readonly zone: ClockZone;
}

function statementText(statement: CaseStatement, { t, language, zone }: Words): string {
  const at = (wall_ms: number): string => formatDateTime(wall_ms, zone, language);
  switch (statement.kind) {
    case "setting":
      return t("said.setting", { setting: textIn(SETTINGS[statement.setting], language) });
    case "age":
      return t("said.age", { age: numberText(statement.age_years) });
    case "fact": {
      const fact = textIn(FACTS[statement.fact], language);
      const said = t(statement.isSo ? "said.so" : "said.notSo", { fact });
      return statement.from_ms === null ? said : `${said} ${t("said.from", { time: at(statement.from_ms) })}`;
    }
    case "event": {
      const { event, wall_ms, amount } = statement;
      const label = textIn(EVENTS[event].label, language);
      const given = amount === null ? "" : ` ${numberText(amount)} ${eventUnit(event)}`;
      return `${label}${given}, ${at(wall_ms)}`;
    }
    case "keepsEvents":
      return t("said.keeps", {
        events: statement.events.map((event) => textIn(EVENTS[event].label, language)).join(", "),
      });
    case "phase": {
      const phase = textIn(PHASES[statement.phase], language);
      const span = { from: at(statement.from_ms), to: statement.to_ms === null ? "…" : at(statement.to_ms) };
      return t(statement.isOn ? "said.phaseOn" : "said.phaseOff", { phase, ...span });
    }
    case "takeBack":
    default:
      return t("said.takeBack", { number: statement.takesBack });
  }
}
