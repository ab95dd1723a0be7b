declare module 'pptxtojson/dist/index.js' {
  export function parse(file: ArrayBuffer): Promise<unknown>;
}
