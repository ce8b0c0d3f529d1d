/** A loop with blood leaving dark and coming back bright: the circuit in one sign. */
export function BrandMark() {
  return (
    <svg className="brand__mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <path className="brand__venous" d="M16 4a12 12 0 0 0 0 24" />
      <path className="brand__arterial" d="M16 28a12 12 0 0 0 0-24" />
      <circle className="brand__core" cx="16" cy="16" r="4.5" />
    </svg>
  );
}
