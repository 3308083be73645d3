import { createRoot } from 'react-dom/client';
import { start } from './app/start';

void start((app) => createRoot(document.getElementById('root') as HTMLElement).render(app));
