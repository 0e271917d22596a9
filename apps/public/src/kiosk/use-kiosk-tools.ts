import { useCallback, useEffect, useState } from 'react';
import { hush, speak, voiceFor } from '../visitor/voices';

export type KioskTools = { readonly larger: boolean; readonly contrast: boolean; readonly low: boolean; readonly reading: boolean };
const none: KioskTools = { larger: false, contrast: false, low: false, reading: false };

/** What the page says where somebody stands: the heading and its line, then each key as it gets the focus. */
const wordsOf = (node: Element): string => (node.getAttribute('aria-label') ?? (node instanceof HTMLElement ? node.innerText : '')).replaceAll('\u00ad', '').replaceAll('\n', '. ');

/** The tools at the foot of a kiosk. They end with the visitor's own time at it. @param voice the language to read in */
export const useKioskTools = (voice: string, screen: string) => {
  const [tools, setTools] = useState(none);
  const toggle = useCallback((tool: keyof KioskTools) => setTools((before) => ({ ...before, [tool]: !before[tool] })), []);
  const reset = useCallback(() => setTools(none), []);
  useEffect(() => {
    const page = document.documentElement.dataset;
    if (tools.contrast) page.contrast = 'high'; else delete page.contrast;
    if (tools.larger) page.larger = ''; else delete page.larger;
    if (tools.low) page.low = ''; else delete page.low;
  }, [tools]);
  useEffect(() => {
    if (!tools.reading) return hush();
    const question = [...document.querySelectorAll('h1, [data-lead]')].map(wordsOf).join('. ');
    speak(question, voice, true);
    const read = (event: FocusEvent) => { if (event.target instanceof Element) speak(wordsOf(event.target), voice, true); };
    document.addEventListener('focusin', read);
    return () => document.removeEventListener('focusin', read);
  }, [tools.reading, voice, screen]);
  return { tools, toggle, reset, changed: Object.values(tools).some(Boolean) };
};

/** Whether this device can read the language aloud. Voices come some time after the page. */
export const useHasVoice = (voice: string): boolean => {
  const [, setCount] = useState(0);
  useEffect(() => {
    if (!('speechSynthesis' in window)) return;
    const hear = () => setCount((before) => before + 1);
    window.speechSynthesis.addEventListener('voiceschanged', hear);
    return () => window.speechSynthesis.removeEventListener('voiceschanged', hear);
  }, []);
  return voiceFor(voice) !== null;
};
