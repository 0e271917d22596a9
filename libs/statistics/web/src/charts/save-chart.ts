/** Gives bytes or a text to the browser as a file to keep. */
export const saveFile = (name: string, content: BlobPart, type: string): void => {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

export type Table = { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** A cell that a spreadsheet cannot take for a formula (CWE-1236); numbers stay numbers. */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(,\d+)?$/.test(text) ? `'${text}` : text;
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Semicolons, decimal comma and a byte-order mark, as Swedish spreadsheets open it. */
export const csvOf = ({ columns, rows }: Table): string => `\uFEFF${[columns, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;

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
