import { Fragment, useMemo } from 'react';
import { type Inline, parseText } from '../../tours/text';
import { useTold } from '../page/useTold';
import { useTourWords } from './useTourWords';

interface Props {
  readonly text: string;
  /** Shows the view of a fragment (without #) while the tour stays. */
  readonly onLink: (fragment: string) => void;
}

function Piece({ piece, onLink }: { readonly piece: Inline; readonly onLink: Props['onLink'] }) {
  const t = useTourWords();
  if (piece.type === 'text') return piece.text;
  const inside = <Pieces pieces={piece.children} onLink={onLink} />;
  switch (piece.type) {
    case 'em':
      return <em>{inside}</em>;
    case 'strong':
      return <strong>{inside}</strong>;
    case 'view':
      return (
        <a
          href={`#${piece.fragment}`}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            onLink(piece.fragment);
          }}
        >
          {inside}
        </a>
      );
    case 'web':
      return (
        <a href={piece.url} target="_blank" rel="noopener noreferrer">
          {inside}
          <span className="unseen">{t.away}</span>
        </a>
      );
  }
}

function Pieces({ pieces, onLink }: { readonly pieces: readonly Inline[]; readonly onLink: Props['onLink'] }) {
  return pieces.map((piece, at) => (
    // oxlint-disable-next-line react/no-array-index-key -- pieces of a text have no other name
    <Fragment key={at}>
      <Piece piece={piece} onLink={onLink} />
    </Fragment>
  ));
}

/** The text of a step: paragraphs, lists, and links that change the view. */
export function TourText({ text, onLink }: Props) {
  const blocks = useMemo(() => parseText(text), [text]);
  return (
    <div className="tour-text" {...useTold()}>
      {blocks.map((block, at) => {
        // oxlint-disable-next-line react/no-array-index-key -- blocks of a text have no other name
        if (block.type === 'paragraph')
          return (
            <p key={at}>
              <Pieces pieces={block.children} onLink={onLink} />
            </p>
          );
        const List = block.isOrdered ? 'ol' : 'ul';
        return (
          // oxlint-disable-next-line react/no-array-index-key -- as above
          <List key={at}>
            {block.items.map((item, line) => (
              // oxlint-disable-next-line react/no-array-index-key -- as above
              <li key={line}>
                <Pieces pieces={item} onLink={onLink} />
              </li>
            ))}
          </List>
        );
      })}
    </div>
  );
}
