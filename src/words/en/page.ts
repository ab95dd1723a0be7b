export const page = {
  filters: 'Filters',
  skip: 'Skip to the picture',
  theme: 'Appearance',
  themes: { auto: 'As the device', light: 'Light', dark: 'Dark', projector: 'Projector' },
  open: 'Open corpus…',
  corpusFile: 'Corpus file',
  pasted: 'Pasted table',
  openLinked: 'Open its file…',
  share: 'Share',
  shareHint: 'Copy the address of exactly this picture',
  copied: 'Address copied',
  copyByHand: 'Copy the address from the address bar',
  reset: 'Reset view',
  resetHint: 'Back to the picture that the corpus opens with',
  dismiss: 'Dismiss',
  notices: (count: number): string => (count === 1 ? 'One part of this link was left out:' : `${count} parts of this link were left out:`),
  moreNotices: (count: number): string => `and ${count} more`,
  notice: (key: string, value: string, reason: string, accepted?: string): string => {
    switch (reason) {
      case 'unknown-key':
        return `“${key}” is no setting of this app.`;
      case 'unknown-id':
        return `“${value}” under “${key}” is not in this corpus.`;
      case 'repeated-key':
        return `“${key}” comes more than once; the last one counts, “${value}” does not.`;
      case 'other-corpus':
        return `The link belongs to the corpus “${value}”. Open its file to see what the link shows.`;
      default:
        return `“${value}” is no value of “${key}”${accepted ? `; accepted: ${accepted}` : ''}.`;
    }
  },
};
