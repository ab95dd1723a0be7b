export const page = {
  /** Between a name and what it says. */
  colon: ':',
  closeHint: 'Escape closes it too',
  filters: 'Filters',
  find: 'Find',
  findHint: 'Find any actor, meeting, issue, question, group, source or action (Ctrl K or ⌘ K)',
  skip: 'Skip to the picture',
  menu: 'Menu',
  appearance: 'Appearance',
  appearanceHint: 'Light, dark or for a projector, and the language of the page',
  theme: 'Theme',
  themes: { auto: 'As the device', light: 'Light', dark: 'Dark', projector: 'Projector' },
  language: 'Language',
  languageHint: 'Language of buttons and texts. The corpus stays in the language of its coders.',
  ownLanguage: 'Language of the device',
  tours: 'Tours',
  toursHint: 'Lessons in steps: start one, or make one of your own views',
  openHint: 'Open a corpus or a table of positions from this device',
  open: 'Open corpus…',
  corpusFile: 'Corpus file',
  pasted: 'Pasted table',
  openLinked: 'Open its file…',
  present: 'Present',
  presentHint: 'Show the picture, or the tour that is open, to a class (F8)',
  share: 'Share',
  shareHint: 'Copy the address of exactly this picture',
  copied: 'Address copied',
  copiedPart: 'Copied: it goes after the address of the page',
  copyByHand: 'Copy the address from the address bar',
  exportHint: 'Pictures, tables, slides, a page to hand out, a reference',
  export: 'Export',
  help: 'Help',
  helpHint: 'How to read the picture, keys, and how to report a mistake',
  howToRead: 'How to read the picture',
  hint: 'Each mark is an actor: blue lines join those who mostly took the same side, dashed orange ones those who took opposite sides. Click a mark or a line for its evidence.',
  takeTour: 'Take the tour: One red line',
  gotIt: 'Got it',
  reset: 'Reset view',
  resetHint: 'Back to the picture that the corpus opens with',
  source: (title: string, version: string, licence: string): string => `Source: ${title}, version ${version} (${licence}).`,
  openFull: 'Open in Caucus',
  dismiss: 'Dismiss',
  missingPart: 'A part of the page did not load, perhaps for want of a network. When the network is back, reload.',
  reload: 'Reload',
  notices: (count: number): string =>
    count === 1 ? 'One part of this link cannot be followed:' : `${count} parts of this link cannot be followed:`,
  moreNotices: (count: number): string => `and ${count} more`,
  notice: (key: string, value: string, reason: string, accepted?: string): string => {
    switch (reason) {
      case 'unknown-key':
        return `“${key}” is no setting of this app.`;
      case 'unknown-id':
        return `“${value}” under “${key}” is not in this corpus.`;
      case 'repeated-key':
        return `“${key}” comes more than once; the last one counts, “${value}” does not.`;
      case 'empty-range':
        return `“from=${value}” is later than “to=${accepted ?? ''}”: no question is put in between.`;
      case 'other-corpus':
        return `The link belongs to the corpus “${value}”. Open its file to see what the link shows.`;
      default:
        return `“${value}” is no value of “${key}”${accepted ? `; accepted: ${accepted}` : ''}.`;
    }
  },
};
