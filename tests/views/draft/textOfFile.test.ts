import { describe, expect, it } from 'vitest';
import { textOf, textOfFile } from '../../../src/views/draft/textOfFile';

describe('the text of a page', () => {
  it('is what its reader would read, in paragraphs, and nothing of it runs', () => {
    const page = `<!doctype html><html><head><title>t</title><script>window.ran = true</script></head><body>
      <h1>The  Council</h1><p>Iran said<br>no.</p><script>window.ran = true</script><style>p{}</style>
      <ul><li>one</li><li>two <b>bold</b></li></ul><img src="x" onerror="window.ran = true"></body></html>`;
    expect(textOf(page).split(/\n+/)).toEqual(['The Council', 'Iran said', 'no.', 'one', 'two bold']);
    expect(window).not.toHaveProperty('ran');
  });

  it('that is none stays as it is, but for line ends', () => {
    expect(textOf('a < b\r\n\r\n<p>c')).toBe('a < b\n\n<p>c');
  });
});

describe('the text of a file', () => {
  it('is read in UTF-8, UTF-16 and Windows-1252, and no picture is one', async () => {
    expect(await textOfFile(new Blob(['caf\u00e9']))).toBe('café');
    expect(await textOfFile(new Blob([Uint8Array.from([0xff, 0xfe, 0x61, 0, 0xe9, 0])]))).toBe('aé');
    expect(await textOfFile(new Blob([Uint8Array.from([0x63, 0xe9])]))).toBe('cé');
    expect(await textOfFile(new Blob([Uint8Array.from([0x89, 0x50, 0, 0, 0, 1, 0x50, 0x61, 0x62, 0x63])]))).toBeNull();
  });
});
