import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClientProvider } from '@tanstack/react-query';
import { createQueryClient } from '@desk/access/web';
import { getLocale, loadEnglish } from '@desk/ui/web';
import { Router } from './router';
import './web.css';

document.documentElement.lang = getLocale();
const root = document.getElementById('root');
/** With the words of the language that was chosen last time. */
const start = async (root: HTMLElement): Promise<void> => {
  if (getLocale() === 'en') await loadEnglish();
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={createQueryClient()}>
        <Router />
      </QueryClientProvider>
    </StrictMode>,
  );
};
if (root) void start(root);
