import { Children, isValidElement, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useStatisticsTexts } from '../statistics-texts';
import styles from './charts.module.css';

const NARROWEST = 280;
const UNKNOWN_WIDTH = 640;

type PictureProps = { readonly label: string; readonly height: number | ((width: number) => number); /** Marks in a row, for the arrows up and down. */ readonly columns?: number; readonly children: (width: number) => ReactNode };

/** A drawing as wide as its place, so that its words keep their size. Arrows go between the marks in it. */
export const Picture = ({ label, height, columns = 1, children }: PictureProps) => {
  const { t } = useStatisticsTexts();
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(UNKNOWN_WIDTH);
  useLayoutEffect(() => {
    const node = place.current;
    if (!node || typeof ResizeObserver === 'undefined') return;
    const watch = new ResizeObserver(() => setWidth(Math.max(NARROWEST, Math.floor(node.clientWidth))));
    watch.observe(node);
    return () => watch.disconnect();
  }, []);
  const high = typeof height === 'number' ? height : height(width);
  return (
    <div ref={place} className={styles.place}>
      <svg data-chart width={width} height={high} viewBox={`0 0 ${width} ${high}`} role="group" aria-label={`${label}. ${t.chart.keys}`} onKeyDown={(event) => move(event, columns)}>{children(width)}</svg>
    </div>
  );
};

const move = (event: KeyboardEvent<SVGSVGElement>, columns: number): void => {
  const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns }[event.key];
  if (by === undefined) return;
  const marks = [...event.currentTarget.querySelectorAll<SVGGElement>('[data-mark]')];
  const to = marks[marks.findIndex((it) => it === document.activeElement) + by];
  event.preventDefault();
  to?.focus();
};

type MarkProps = { readonly label: string; readonly first?: boolean; readonly onOpen: () => void; readonly children: ReactNode };

/** A figure in a drawing: it says itself, and opens what it stands for. Its words stand beside it for the eye, so that they are not said twice. */
export const Mark = ({ label, first, onOpen, children }: MarkProps) => {
  const parts = Children.toArray(children);
  const isText = (part: (typeof parts)[number]) => isValidElement(part) && part.type === 'text';
  return (
    <g className={styles.mark} onClick={onOpen}>
      <g data-mark role="button" tabIndex={first ? 0 : -1} aria-label={label} onKeyDown={(event) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); event.stopPropagation(); onOpen(); } }}>
        <title>{label}</title>
        {parts.filter((part) => !isText(part))}
      </g>
      <g aria-hidden="true">{parts.filter(isText)}</g>
    </g>
  );
};

/** Words that fit in so many pixels at the size of a chart's text. */
export const clip = (text: string, pixels: number): string => { const letters = Math.floor(pixels / 6.6); return text.length <= letters ? text : `${text.slice(0, Math.max(1, letters - 1)).trimEnd()}…`; };
