import { createRequire } from 'node:module';
import path from 'node:path';
import PDFDocument from 'pdfkit';

const fonts = path.dirname(createRequire(path.resolve('package.json')).resolve('pdfmake/fonts/Roboto/Roboto-Regular.ttf'));
const REGULAR = path.join(fonts, 'Roboto-Regular.ttf');
const BOLD = path.join(fonts, 'Roboto-Medium.ttf');

export type Column<R> = { readonly name: string; /** Share of the width. */ readonly width: number; readonly value: (row: R) => string };
type Element = ReturnType<PDFKit.PDFDocument['struct']>;

const MARGIN = 48;
const PAD = 3;

/**
 * A PDF that a screen reader can walk through (PDF/UA's structure: Document, H1–H3, P, Table with TH and TD, language and title). The tags are written beside
 * the ink, since no table library here makes headings and table headers. Fonts lie in the package; nothing is fetched.
 */
export class TaggedPdf {
  private readonly doc: PDFKit.PDFDocument;
  private readonly root: Element;
  private readonly done: Promise<Buffer>;

  /** @param at what the document says it was made */
  constructor(private readonly title: string, at: Date, language = 'sv-SE') {
    this.doc = new PDFDocument({ size: 'A4', layout: 'landscape', margin: MARGIN, bufferPages: true, pdfVersion: '1.7', lang: language, tagged: true, displayTitle: true, font: REGULAR, info: { Title: title, CreationDate: at, ModDate: at } });
    const parts: Buffer[] = [];
    this.done = new Promise((resolve, reject) => {
      this.doc.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts))).on('error', reject);
    });
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
    this.heading(1, title);
  }

  heading(level: 1 | 2 | 3, text: string): this {
    const size = { 1: 20, 2: 14, 3: 11.5 }[level];
    this.room(size * 3);
    if (level > 1) this.doc.moveDown(0.7);
    return this.words(`H${level}`, text, BOLD, size);
  }

  paragraph(text: string): this {
    return this.words('P', text, REGULAR, 10);
  }

  /** @param caption said before the table, so that it is known what its rows are  @param empty said instead when there are no rows */
  table<R>(caption: string, columns: readonly Column<R>[], rows: readonly R[], empty: string): this {
    if (rows.length === 0) return this.paragraph(empty);
    const table = this.doc.struct('Table', { title: caption });
    this.root.add(table);
    const whole = this.doc.page.width - 2 * MARGIN;
    const all = columns.reduce((sum, column) => sum + column.width, 0);
    const widths = columns.map((column) => (column.width / all) * whole);
    const names = columns.map(({ name }) => name);
    this.doc.moveDown(0.3);
    this.row(table, names, widths, 'TH');
    for (const row of rows) this.row(table, columns.map((column) => column.value(row)), widths, 'TD', names);
    table.end();
    this.doc.x = MARGIN;
    this.doc.moveDown(0.5);
    return this;
  }

  async bytes(): Promise<Buffer> {
    this.root.end();
    const { start, count } = this.doc.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.doc.switchToPage(start + page);
      // Beside the text that is read: an artifact has no place in the reading order.
      this.doc.markContent('Artifact', { type: 'Pagination' });
      this.doc.page.margins.bottom = 0;
      this.doc.font(REGULAR).fontSize(8).text(`${this.title} · ${page + 1} (${count})`, MARGIN, this.doc.page.height - 32, { lineBreak: false });
      this.doc.endMarkedContent();
    }
    this.doc.end();
    return this.done;
  }

  private words(tag: string, text: string, font: string, size: number): this {
    const element = this.doc.struct(tag, {}, () => { this.doc.font(font).fontSize(size).text(text, MARGIN, undefined, { width: this.doc.page.width - 2 * MARGIN, paragraphGap: 3 }); });
    this.root.add(element);
    element.end();
    return this;
  }

  /** A row is never cut in two; a new page repeats the names of the columns, as ink only. */
  private row(table: Element, texts: readonly string[], widths: readonly number[], tag: 'TH' | 'TD', names?: readonly string[]): void {
    const { doc } = this;
    doc.font(tag === 'TH' ? BOLD : REGULAR).fontSize(9);
    const height = Math.max(...texts.map((text, at) => doc.heightOfString(text || ' ', { width: (widths[at] ?? 0) - 2 * PAD }))) + 2 * PAD;
    const top = doc.y;
    if (this.room(height) && names && top > MARGIN) {
      doc.markContent('Artifact', { type: 'Layout' });
      this.ink(names, widths, BOLD);
      doc.endMarkedContent();
      doc.font(REGULAR).fontSize(9);
    }
    const row = doc.struct('TR');
    table.add(row);
    const y = doc.y;
    let x = MARGIN;
    texts.forEach((text, at) => {
      const width = widths[at] ?? 0;
      const left = x;
      const cell = doc.struct(tag, {}, () => { doc.text(text || '–', left + PAD, y + PAD, { width: width - 2 * PAD }); });
      if (tag === 'TH') headsColumn(cell);
      row.add(cell);
      cell.end();
      x += width;
    });
    row.end();
    this.rule(y + height, tag === 'TH' ? 1 : 0.4);
  }

  private ink(texts: readonly string[], widths: readonly number[], font: string): void {
    const { doc } = this;
    const y = doc.y;
    let x = MARGIN;
    doc.font(font).fontSize(9);
    const height = Math.max(...texts.map((text, at) => doc.heightOfString(text, { width: (widths[at] ?? 0) - 2 * PAD }))) + 2 * PAD;
    texts.forEach((text, at) => {
      doc.text(text, x + PAD, y + PAD, { width: (widths[at] ?? 0) - 2 * PAD });
      x += widths[at] ?? 0;
    });
    doc.y = y + height;
  }

  private rule(y: number, thickness: number): void {
    const { doc } = this;
    doc.markContent('Artifact', { type: 'Layout' });
    doc.moveTo(MARGIN, y).lineTo(doc.page.width - MARGIN, y).lineWidth(thickness).strokeColor('#555').stroke();
    doc.endMarkedContent();
    doc.x = MARGIN;
    doc.y = y;
  }

  /** Begins a new page when `height` points do not fit. @returns true when it did */
  private room(height: number): boolean {
    if (this.doc.y + height <= this.doc.page.height - MARGIN - 16) return false;
    this.doc.addPage();
    return true;
  }
}

/** The published types leave out the dictionary of an element, where the scope of a table header stands (ISO 32000-1, 14.8.5.7). */
const headsColumn = (cell: Element): void => {
  const dictionary: unknown = Reflect.get(cell, 'dictionary');
  const data: unknown = typeof dictionary === 'object' && dictionary !== null ? Reflect.get(dictionary, 'data') : undefined;
  if (typeof data === 'object' && data !== null) Reflect.set(data, 'A', { O: 'Table', Scope: 'Column' });
};
