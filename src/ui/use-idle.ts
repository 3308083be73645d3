import { useEffect, useState } from 'react';
import { whenIdle } from '../lib/after-paint';

/** False at first, and true once the page has nothing better to do: for parts whose code nobody needs in order to type. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  return isIdle;
}
