/** Two jaws across a level line, around the origin. */
export function ClampSymbol({ isClosed }: { readonly isClosed: boolean }) {
  const gap = isClosed ? 1.5 : 8;
  return (
    <g className={isClosed ? "circuit__clamp circuit__clamp--closed" : "circuit__clamp"}>
      <rect x={-18} y={-18} width={36} height={36} rx={8} className="circuit__clamp-plate" />
      <path d={`M-9 ${-gap - 3}H9M-9 ${gap + 3}H9M0 ${-gap - 3}V-15M0 ${gap + 3}V15`} />
    </g>
  );
}
