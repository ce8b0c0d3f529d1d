import { Outlet } from "react-router";
import "./guide.css";

/** The reading room: text for people, prerendered, complete without JavaScript. */
export default function GuideRoom() {
  return (
    <div className="page guide">
      <Outlet />
    </div>
  );
}
