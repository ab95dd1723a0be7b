/** What d3 knows of zooming and dragging by pointer; loaded once the picture stands, which the first sight does not wait for. */
export { drag, select, zoom, ZoomTransform } from 'd3';
