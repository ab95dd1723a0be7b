import { assembly, type Size } from './assembly';

const scope = self as unknown as {
  onmessage: (event: MessageEvent<Size>) => void;
  postMessage: (corpus: unknown, memory: Transferable[]) => void;
};

scope.onmessage = ({ data }) => {
  const corpus = assembly(data);
  const columns = Object.values(corpus.positions).filter((column) => ArrayBuffer.isView(column));
  scope.postMessage(
    corpus,
    columns.map(({ buffer }) => buffer),
  );
};
