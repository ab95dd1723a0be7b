/** Paints ties off the page's thread, one painting after the other. */
import { paint, type Painting, pixelsOf } from './paint';

const scope = self as unknown as {
  onmessage: (event: MessageEvent<Painting>) => Promise<void>;
  postMessage: (bitmap: ImageBitmap, transferred: Transferable[]) => void;
};

scope.onmessage = async ({ data: painting }) => {
  const { width, height } = pixelsOf(painting);
  const bitmap = await createImageBitmap(new ImageData(paint(painting), width, height));
  scope.postMessage(bitmap, [bitmap]);
};
