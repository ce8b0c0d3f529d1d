import { useEffect } from "react";
import { useLocation, useNavigate } from "react-router";
import { chosenLanguage } from "../language/storedLanguage.ts";

/** An address without a language, e.g. `/console`: the same page in the reader's language. */
export default function UnknownAddress() {
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  useEffect(() => {
    void navigate(`/${chosenLanguage()}${pathname}${search}${hash}`, { replace: true });
  }, [navigate, pathname, search, hash]);
  return null;
}
