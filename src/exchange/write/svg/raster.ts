import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import latinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import type { Drawing } from './drawing';

async function dataOf(url: string): Promise<string> {
  if (url.startsWith('data:')) return url;
  const blob = await (await fetch(url)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('a font could not be read')));
    reader.readAsDataURL(blob);
  });
}

let faces: Promise<string> | undefined;

/** The page's face as rules of CSS with the fonts inside, since an SVG that is drawn as an image can load nothing. */
async function faceRules(): Promise<string> {
  const fonts = await Promise.all([latinExt, latin].map(dataOf));
  const ranges = [
    'U+0100-02FF,U+1E00-1EFF,U+2020,U+20A0-20C0',
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  ];
  return fonts
    .map((font, at) => `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(${font});unicode-range:${ranges[at] ?? ''}}`)
    .join('');
}

/** The drawing with its fonts inside, as it looks the same as an image anywhere in a browser. */
export async function withFonts({ svg }: Drawing): Promise<string> {
  faces ??= faceRules();
  const rules = await faces.catch(() => '');
  return svg.replace('<title>', () => `<style>${rules}</style><title>`);
}

/** The drawing as a PNG of `scale` times its size. Rejects with an Error where the browser cannot make one. */
export async function pngOf(drawing: Drawing, scale = 2): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([await withFonts(drawing)], { type: 'image/svg+xml' }));
  try {
    const image = new Image(drawing.width * scale, drawing.height * scale);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [drawing.width * scale, drawing.height * scale];
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large for this browser'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
