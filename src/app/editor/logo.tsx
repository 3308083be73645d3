/** The product's mark: a pair of braces that holds a tick. */
export function Logo() {
  return (
    <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="#4338ca" />
      <path
        d="M11 7c-3 0-3 2-3 4s0 5-3 5c3 0 3 3 3 5s0 4 3 4M21 7c3 0 3 2 3 4s0 5 3 5c-3 0-3 3-3 5s0 4-3 4"
        fill="none"
        stroke="#c7d0ff"
        strokeWidth="2"
        strokeLinecap="round"
      />
      <path
        d="m11.5 16.5 3.2 3.2 6-7"
        fill="none"
        stroke="#fff"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
