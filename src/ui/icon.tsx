import { createElement, type SVGProps } from 'react';

type IconData = { name: string; node: readonly [tag: string, attributes: { key: string }][] };

/**
 * How an icon of the package `lucide-react` is drawn: as the package does, without the options that nothing here uses. The page
 * would load them before its form can be typed in. Stands in for the package's own by an alias in vite.config.ts.
 */
export default function Icon({ icon, className, ...rest }: SVGProps<SVGSVGElement> & { icon: IconData }) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width="24"
      height="24"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
      aria-hidden
      {...rest}
    >
      {icon.node.map(([tag, attributes]) => createElement(tag, attributes))}
    </svg>
  );
}
