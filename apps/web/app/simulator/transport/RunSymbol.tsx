/** A triangle to run, two bars to pause. */
export function RunSymbol({ isRunning }: { readonly isRunning: boolean }) {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={isRunning ? "M7 5h3.5v14H7zM13.5 5H17v14h-3.5z" : "M7 4.5v15l12.5-7.5z"} fill="currentColor" />
    </svg>
  );
}
