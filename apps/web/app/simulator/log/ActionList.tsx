import { useTranslation } from "react-i18next";
import { useSimulator } from "../session/SimulatorContext.ts";
import { caseTime } from "../values/caseTime.ts";
import { actionsAsCsv } from "./actionsAsCsv.ts";
import { useActionText } from "./useActionText.ts";

/** What the trainee did, newest first, with the case's time. */
export function ActionList() {
  const { t } = useTranslation("simulator");
  const log = useSimulator((state) => state.log);
  const textOf = useActionText();
  const download = (): void => {
    const rows = log.map(({ time_s, action }) => ({ time_s, text: textOf(action) }));
    save(actionsAsCsv(rows, { notice: t("log.notice"), time: t("log.time"), action: t("log.action") }));
  };
  return (
    <section className="panel actions" aria-labelledby="actions-title">
      <header className="panel__head">
        <h2 id="actions-title">{t("log.title")}</h2>
        <button type="button" className="button button--small" onClick={download}>
          {t("log.download")}
        </button>
      </header>
      <div className="actions__scroll" role="region" aria-label={t("log.title")} tabIndex={0}>
        <ol className="actions__list" reversed>
          {log.toReversed().map(({ id, time_s, action }) => (
            <li key={id}>
              <time>{caseTime(time_s)}</time> <span>{textOf(action)}</span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

function save(csv: string): void {
  const address = URL.createObjectURL(new Blob([csv], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = "simulation-actions.csv";
  link.click();
  URL.revokeObjectURL(address);
}
