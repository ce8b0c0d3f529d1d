import { useTranslation } from "react-i18next";
import type { LoggedAction } from "../session/actionLog.ts";
import { useSimulator } from "../session/SimulatorContext.ts";
import { caseTime } from "../values/caseTime.ts";
import { actionsAsCsv } from "./actionsAsCsv.ts";
import { useActionText } from "./useActionText.ts";

/** The newest that are always in view. */
const SHOWN_COUNT = 8;

/** What the trainee did, newest first, with the case's time. */
export function ActionList() {
  const { t } = useTranslation("simulator");
  const log = useSimulator((state) => state.log);
  const textOf = useActionText();
  const newestFirst = log.toReversed();
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
      <Actions actions={newestFirst.slice(0, SHOWN_COUNT)} />
      {newestFirst.length > SHOWN_COUNT && (
        <details>
          <summary>{t("log.earlier", { number: newestFirst.length - SHOWN_COUNT })}</summary>
          <Actions actions={newestFirst.slice(SHOWN_COUNT)} />
        </details>
      )}
    </section>
  );
}

function Actions({ actions }: { readonly actions: readonly LoggedAction[] }) {
  const textOf = useActionText();
  return (
    <ol className="actions__list">
      {actions.map(({ id, time_s, action }) => (
        <li key={id}>
          <time>{caseTime(time_s)}</time> <span>{textOf(action)}</span>
        </li>
      ))}
    </ol>
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
