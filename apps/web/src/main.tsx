import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClientProvider } from '@tanstack/react-query';
import { createQueryClient } from '@desk/access/web';
import { getLocale } from '@desk/ui/web';
import { Router } from './router';
import './web.css';

document.documentElement.lang = getLocale();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={createQueryClient()}>
        <Router />
      </QueryClientProvider>
    </StrictMode>,
  );
}
