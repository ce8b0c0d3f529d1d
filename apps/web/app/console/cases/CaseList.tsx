import type { Case } from "@openperfusion/contracts";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { OriginBadge } from "../../shared/live/OriginWatermark.tsx";

export interface CaseListProps {
  readonly cases: readonly Case[];
  readonly chosenId: string;
}

/** Every case that the server knows, the latest first. A link each, so that one can be sent to a colleague. */
export function CaseList({ cases, chosenId }: CaseListProps) {
  const { t } = useTranslation("cases");
  return (
    <nav className="stream-list" aria-label={t("list")}>
      <h2>{t("list")}</h2>
      <ul>
        {cases.map(({ id, title, patient, origin }) => (
          <li key={id}>
            <Link
              className="stream-card"
              to={{ search: new URLSearchParams({ case: id }).toString() }}
              aria-current={id === chosenId ? "true" : undefined}
            >
              <span className="stream-card__name">{title}</span>
              <span className="stream-card__facts">
                {origin !== null && <OriginBadge origin={origin} />}
                <span>{patient.pseudonym}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
