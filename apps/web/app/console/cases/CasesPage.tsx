import { Case, PATHS } from "@openperfusion/contracts";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { z } from "zod";
import { useFetched } from "../../shared/browser/useFetched.ts";
import { ConsoleNav } from "../ConsoleNav.tsx";
import { GasUnitSwitch } from "../GasUnitSwitch.tsx";
import { CaseList } from "./CaseList.tsx";
import { CaseView } from "./CaseView.tsx";
import "../console.css";
import "./cases.css";

const REFRESH_MS = 10_000;
const Cases = z.array(Case);

/** The cases over the console's streams. Nothing here changes what was recorded. */
export default function CasesPage() {
  const { t } = useTranslation("cases");
  const { t: tShell } = useTranslation();
  const [search] = useSearchParams();
  const { data, failure } = useFetched(PATHS.cases, Cases, REFRESH_MS);
  const chosenId = search.get("case") ?? data?.[0]?.id ?? null;
  return (
    <div className="page console">
      <title>{`${t("title")} · OpenPerfusion`}</title>
      <header className="console__head">
        <h1>{t("title")}</h1>
        <p className="page__lead">{t("lead")}</p>
        <div className="console__state">
          <GasUnitSwitch />
        </div>
      </header>
      <ConsoleNav current="cases" />
      <noscript>
        <p className="notice">{tShell("needsJavaScript")}</p>
      </noscript>
      {failure !== null && <p className="notice">{t("listFailed", { because: failure })}</p>}
      {data?.length === 0 && <p className="card">{t("none", { address: `POST ${PATHS.cases}` })}</p>}
      {chosenId !== null && (
        <div className="console__body">
          <CaseList cases={data ?? []} chosenId={chosenId} />
          <CaseView key={chosenId} id={chosenId} />
        </div>
      )}
    </div>
  );
}
