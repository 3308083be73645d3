import { createElement, type ReactNode, type SVGProps } from 'react';

type IconNode = readonly [tag: string, attributes: { key: string }][];

/**
 * Makes an icon of the package `lucide-react`: as the package does, without the options that nothing here uses. The page would load
 * them before its form can be typed in, and draw each of its icons twice. Stands in for the package's own by an alias in
 * vite.config.ts.
 */
export default function createLucideIcon({ node }: { node: IconNode }) {
  return (props: SVGProps<SVGSVGElement>): ReactNode => draw(node, props);
}

const draw = (node: IconNode, props: SVGProps<SVGSVGElement>): ReactNode => (
  <svg
    width="24"
    height="24"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden
    {...props}
  >
    {node.map(([tag, attributes]) => createElement(tag, attributes))}
  </svg>
);
