import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { STREAM_VIEWS } from "./streamViews.ts";
import type { StreamViewName } from "./streamViews.ts";

/** Links between the views of a stream, so that a view has an address. */
export function ViewSwitch({ current, label }: { readonly current: StreamViewName; readonly label: string }) {
  const { t } = useTranslation("consoleRoom");
  const [search] = useSearchParams();
  return (
    <nav className="view-switch" aria-label={`${t("views.label")}: ${label}`}>
      {STREAM_VIEWS.map((name) => {
        const target = new URLSearchParams(search);
        target.set("view", name);
        return (
          <Link
            key={name}
            to={{ search: target.toString() }}
            aria-current={name === current ? "true" : undefined}
            preventScrollReset
          >
            {t(`views.${name}`)}
          </Link>
        );
      })}
    </nav>
  );
}
