import { useEffect } from 'react';
import type { LanguageInfo } from './languages';
import './visitor.css';

/** Says to the document what the visitor's page is: its language and direction, and the page's title. */
export const useVisitorPage = (language: Pick<LanguageInfo, 'tag' | 'dir'>, title: string): void => {
  useEffect(() => {
    const page = document.documentElement;
    page.dataset.visitor = '';
    page.lang = language.tag;
    page.dir = language.dir;
    document.title = title;
  }, [language, title]);
};
