import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useReviewPlace } from "./ReviewPlace.ts";

/** A link into the guide; beside the page, in words too, where the page must not be left. */
export function GuideLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  const { t } = useTranslation("review");
  const { staysOpen } = useReviewPlace();
  if (!staysOpen) return <Link to={to}>{children}</Link>;
  return (
    <a href={to} target="_blank" rel="noreferrer">
      {children}
      <span className="visually-hidden"> {t("newTab")}</span>
    </a>
  );
}
