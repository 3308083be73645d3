import { createRoot } from 'react-dom/client';
import { start } from './app/start';

// public/browser-check.js takes the place away in a browser that is too old.
const root = document.getElementById('root');
if (root) void start((app) => createRoot(root).render(app));
