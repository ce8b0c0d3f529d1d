import { Navigate } from "react-router";
import { useLanguage } from "../language/useLanguage.ts";

/** `/en` alone: the guide is the room for whoever comes without a plan. */
export default function ToGuide() {
  return <Navigate to={`/${useLanguage()}/guide`} replace />;
}
