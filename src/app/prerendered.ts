import { createContext } from 'react';

/** Whether the page was drawn while it was built: then its first drawing here has to be the same. */
export const Prerendered = createContext(false);
