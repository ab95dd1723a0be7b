import 'react';

declare module 'react' {
  interface CSSProperties {
    /** The zoom, by which marks and labels are held at their size. */
    '--k'?: number;
    /** Where the light of a presentation is. */
    '--x'?: string;
    '--y'?: string;
    /** Height of what is said while presenting, and of names in the picture. */
    '--say'?: string;
    '--text-label'?: string;
  }
}
