// Makes a screenshot small: at most 256 colours, the most used ones, written as a PNG with a palette.
import zlib from 'node:zlib';

const COLOURS = 256;
/** How many of them are the most used ones, exactly. */
const AREAS = 64;

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(zlib.crc32(body));
  return Buffer.concat([length, body, sum]);
}

/**
 * The palette, and for every colour of the picture its place there: first the areas' own colours as they are, then one of each kind
 * of shade, so that the edges of letters do not push out a small red icon.
 */
function palette(points) {
  const counted = new Map();
  for (const colour of points) counted.set(colour, (counted.get(colour) ?? 0) + 1);
  const byUse = [...counted].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
  const shades = new Map();
  for (const colour of byUse) {
    const alike = shades.get(colour & 0xf0f0f0);
    if (alike) alike.count += counted.get(colour);
    else shades.set(colour & 0xf0f0f0, { colour, count: counted.get(colour) });
  }
  const kinds = [...shades.values()].sort((a, b) => b.count - a.count).map(({ colour }) => colour);
  const kept = [...new Set([...byUse.slice(0, AREAS), ...kinds, ...byUse.slice(AREAS)])].slice(0, COLOURS);
  const parts = (colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
  const known = kept.map(parts);
  const nearest = (colour) => {
    const [red, green, blue] = parts(colour);
    const far = known.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
    return far.indexOf(Math.min(...far));
  };
  return { known, place: new Map([...counted.keys()].map((colour) => [colour, nearest(colour)])) };
}

/** The points of a PNG, read by the browser: `{ width, height, points }`, a point as 0xAABBGGRR. */
async function readPoints(browser, png) {
  const page = await browser.newPage();
  const read = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const pen = canvas.getContext('2d');
    pen.drawImage(picture, 0, 0);
    const { data } = pen.getImageData(0, 0, picture.width, picture.height);
    let text = '';
    for (let at = 0; at < data.length; at += 32_768) text += String.fromCharCode(...data.subarray(at, at + 32_768));
    return { width: picture.width, height: picture.height, data: btoa(text) };
  }, png.toString('base64'));
  await page.close();
  const data = Buffer.from(read.data, 'base64');
  return { ...read, points: new Uint32Array(data.buffer.slice(data.byteOffset, data.byteOffset + data.length)) };
}

/** The same picture with a palette. */
export async function smallPng(browser, png) {
  const { width, height, points } = await readPoints(browser, png);
  const { known, place } = palette(points);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = place.get(points[y * width + x]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const packed = zlib.deflateSync(rows, { level: 9, memLevel: 9 });
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(known.flat())),
    chunk('IDAT', packed),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
