import { csvText } from '@desk/kernel/contract';

export type Table = { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** The table as a file for a spreadsheet. A negative figure stays a figure, and is not taken for a formula. */
export const csvOf = ({ columns, rows }: Table): string => csvText([columns, ...rows.map((row) => row.map((cell) => (/^-\d+(,\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : cell)))]);

const copied = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'fill-opacity', 'opacity', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'paint-order'] as const;

/** The picture as a file of its own: what the page's styles say is written into it, on the page's background. */
export const pictureOf = (svg: SVGSVGElement): { readonly text: string; readonly width: number; readonly height: number } => {
  const { width, height } = svg.getBoundingClientRect();
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return { text: '', width, height };
  const [from, to] = [[svg, ...svg.querySelectorAll('*')], [copy, ...copy.querySelectorAll('*')]];
  from.forEach((node, at) => {
    const style = getComputedStyle(node);
    for (const name of copied) to[at]?.setAttribute(name, style.getPropertyValue(name));
    for (const name of ['class', 'tabindex', 'role']) to[at]?.removeAttribute(name);
  });
  const behind = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of [['width', '100%'], ['height', '100%'], ['fill', getComputedStyle(svg.closest('section') ?? svg).backgroundColor]] as const) behind.setAttribute(name, value);
  copy.prepend(behind);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return { text: new XMLSerializer().serializeToString(copy), width, height };
};

/** The picture drawn at twice its size. */
export const pngOf = async (svg: SVGSVGElement): Promise<Blob | null> => {
  const { text, width, height } = pictureOf(svg);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
};
