import { useState } from 'react';
import type { VisitorLanguage } from '@desk/visits/contract';
import { languages } from '../visitor/languages';

const inScripts = { ar: 'الع', prs: 'دری', ti: 'ትግር', uk: 'Укр' } as const satisfies Partial<Record<VisitorLanguage, string>>;
const SIZE = 40;

/** How a text looks, as dots, in this device's own fonts. */
const dotsOf = (text: string): string => {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE * 3;
  canvas.height = SIZE;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return text;
  pen.font = `${SIZE - 12}px system-ui, "Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic", sans-serif`;
  pen.fillText(text, 4, SIZE - 10);
  return pen.getImageData(0, 0, canvas.width, canvas.height).data.join();
};

/** The languages whose letters this device can draw: one whose letters are missing boxes is not offered. A character that no font has shows what a missing one looks like. */
export const useGlyphs = (): ReadonlySet<VisitorLanguage> => {
  const [offered] = useState(() => {
    const missing = Object.entries(inScripts).filter(([, letters]) => dotsOf(letters) === dotsOf('\u{10FFFE}'.repeat([...letters].length))).map(([code]) => code);
    return new Set(languages.map(({ code }) => code).filter((code) => !missing.includes(code)));
  });
  return offered;
};
