import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './public.css';
import { VisitUsPage } from './visit-us.page';

const root = document.getElementById('root');
if (root) createRoot(root).render(<StrictMode><VisitUsPage /></StrictMode>);
