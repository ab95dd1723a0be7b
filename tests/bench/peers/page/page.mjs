/** Draws the network of `network.json` with the package that is asked for. */
const drawn = {
  sigma: () => import('./sigma.mjs'),
  cytoscape: () => import('./cytoscape.mjs'),
  'vis-network': () => import('./vis-network.mjs'),
  'force-graph': () => import('./force-graph.mjs'),
};

const frame = () => new Promise((done) => requestAnimationFrame(done));
const network = await (await fetch('./network.json')).json();
const { width, height } = document.querySelector('#picture').getBoundingClientRect();
const half = Math.min(width, height) / 2 - 40;
const actors = network.x.map((x, at) => ({ id: `a${at}`, x: half * x, y: half * network.y[at] }));
const COLOURS = { aligned: '#2166ac', opposed: '#e66101', mixed: '#7b3294' };
const ties = network.ties.map(([a, b, kind], at) => ({ id: `t${at}`, a: `a${a}`, b: `a${b}`, color: COLOURS[kind] }));

/** Whether a flat canvas has a colour anywhere; what WebGL has drawn cannot be read back, and is there at once. */
function isDrawn() {
  const canvases = [...document.querySelectorAll('#picture canvas')].map((canvas) => ({ canvas, pen: canvas.getContext('2d') }));
  const isFilled = ({ canvas, pen }) => pen.getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value > 0);
  return canvases.some(({ pen }) => !pen) || canvases.some(isFilled);
}

/** Milliseconds from places and ties in memory to the frame after the one that draws them, and what the package holds. */
window.drawWith = async (name) => {
  const { draw } = await drawn[name]();
  const from = performance.now();
  const held = await draw(document.querySelector('#picture'), actors, ties);
  await frame();
  while (!isDrawn()) await frame();
  await frame();
  return { took: performance.now() - from, held };
};
