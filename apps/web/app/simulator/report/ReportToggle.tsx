import { useTranslation } from "react-i18next";
import { useSession, useSimulator } from "../session/SimulatorContext.ts";

/** Where the report stands in the page, and what opens it: the focus goes there and back. */
export const REPORT_ID = "case-report";
export const REPORT_TOGGLE_ID = "case-report-toggle";

/** Opens the report of the case so far below the desk, and closes it. */
export function ReportToggle() {
  const { t } = useTranslation("simulator");
  const session = useSession();
  const isOpen = useSimulator((state) => state.report !== null);
  return (
    <button
      type="button"
      id={REPORT_TOGGLE_ID}
      className="button"
      aria-expanded={isOpen}
      {...(isOpen && { "aria-controls": REPORT_ID })}
      onClick={() => (isOpen ? session.closeReport() : session.drawUpReport())}
    >
      {t(isOpen ? "report.close" : "report.open")}
    </button>
  );
}
