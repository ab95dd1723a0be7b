import 'react';

declare module 'react' {
  interface CSSProperties {
    /** The zoom, by which marks and labels are held at their size. */
    '--k'?: number;
    /** Where the light of a presentation is. */
    '--x'?: string;
    '--y'?: string;
  }
}
