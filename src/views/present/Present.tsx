import { useEffect, useEffectEvent, useState } from 'react';
import { useStore } from 'zustand';
import type { Corpus } from '../../corpus/corpus';
import { addressOf } from '../../state/opening';
import { update } from '../../state/store';
import { clearSelection } from '../../state/updates';
import type { View } from '../../state/view';
import { ToldLanguage } from '../page/useTold';
import { TourText } from '../tour/TourText';
import { takeKeys } from '../page/earlyKeys';
import '../style/present.css';
import { createBeam, placeOnScreen } from './beam';
import { Caption } from './Caption';
import { GoTo } from './GoTo';
import { type Command, commandOf, PAGE, whereIs } from './keys';
import { Keys } from './Keys';
import { Light } from './Light';
import { arrivalOf, type Move } from './moves';
import { scrollOnScreen } from './onScreen';
import { Overview } from './Overview';
import { presenterDoor } from './windows';
import { openSession, restarted } from './session';
import { useAudience } from './useAudience';
import { useDeck } from './useDeck';
import { useFullScreen } from './useFullScreen';
import { useKept } from './useKept';
import { usePresentingWords } from './usePresentingWords';
import { useStage } from './useStage';
import type { Message, Now } from './wire';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  readonly onLeave: () => void;
}

type Over = 'overview' | 'goTo' | 'keys' | null;

/** What is shown in pages turns them before the presentation steps; whether it has. */
function turnPage(way: 'next' | 'previous'): boolean {
  const button = document.querySelector<HTMLElement>(`.turn-${way}:enabled`);
  button?.click();
  return button !== null;
}

/** The presentation: what the class sees beside the picture, what keys and clicker do, and the presenter's other window. */
export function Present({ corpus, view, onLeave }: Props) {
  const t = usePresentingWords().present;
  const deck = useDeck(corpus, view);
  const { steps, at, title, language, isAsWritten, isThere } = deck;
  const [session, setSession] = useState(openSession);
  const [door] = useState(presenterDoor);
  const [over, setOver] = useState<Over>(null);
  const [isBlank, setBlank] = useState(false);
  const [hasNotes, setNotes] = useState(false);
  const [beam] = useState(createBeam);
  const hasLight = useStore(beam, (spot) => spot !== null);
  const stage = useStage();
  const [said, setSaid] = useState('');
  const close = (): void => setOver(null);

  const { ask } = useKept<Move>(isThere, (moves) => {
    const to = arrivalOf(moves, steps, at);
    if (to !== at) deck.go(to);
  });
  const move = (by: Move): void => {
    setBlank(false);
    close();
    if ((by === 'next' || by === 'previous') && turnPage(by)) return;
    ask(by);
  };
  const escape = (): void => {
    if (over) close();
    else if (isBlank) setBlank(false);
    else if (view.sel) update(clearSelection);
    else onLeave();
  };
  const onMessage = (message: Message): void => {
    door.hear(message);
    if (message.type === 'move') move(message.move);
    if (message.type === 'light') beam.setState(message.at && placeOnScreen(message.at), true);
    if (message.type === 'show') deck.show(message.fragment);
    if (message.type === 'scroll') scrollOnScreen(message.by);
    if (message.type === 'blank') setBlank(message.isBlank);
    if (message.type === 'return') deck.go(at);
    if (message.type === 'restart') setSession(restarted);
  };
  const now: Now | null = isThere
    ? {
        type: 'now',
        title,
        language,
        steps: steps.map(({ id, title: name, text, notes = '' }) => ({ id, title: name, text, notes })),
        at,
        fragment: addressOf(view, corpus),
        isAsWritten,
        isBlank,
        hasLight,
        stage,
        hidden: view.hide.map((id) => corpus.actors[corpus.index.actor.get(id) ?? -1]?.name ?? id),
        since: session.since,
      }
    : null;
  const wire = useAudience(session, now, onMessage);
  const toggleFullScreen = useFullScreen();

  const run: Readonly<Record<Command, () => void>> = {
    next: () => move('next'),
    previous: () => move('previous'),
    first: () => move('first'),
    last: () => move('last'),
    down: () => scrollOnScreen(PAGE),
    up: () => scrollOnScreen(-PAGE),
    blank: () => setBlank(!isBlank),
    overview: () => setOver('overview'),
    goTo: () => setOver('goTo'),
    keys: () => setOver('keys'),
    notes: () => setNotes(!hasNotes),
    light: () => beam.setState(hasLight ? null : placeOnScreen({ x: 0.5, y: 0.5 }), true),
    return: () => deck.go(at),
    presenter: () => {
      const peer = door.open(session);
      wire.current?.join(peer);
      setSaid(peer ? '' : t.blockedWindow);
    },
    fullScreen: () => void toggleFullScreen().then((isDone) => setSaid(isDone ? '' : t.noFullScreen)),
    hands: () => document.querySelector<HTMLElement>('.guess-open')?.click(),
    escape,
  };
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    const where = whereIs(event.target);
    const command = commandOf(event, where);
    if (!command || event.defaultPrevented) return;
    event.preventDefault();
    // A box of someone else's over the picture closes when a clicker steps; it is told so at once.
    if (where === 'box') {
      for (const box of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) {
        box.close();
        box.dispatchEvent(new Event('close'));
      }
    }
    run[command]();
  });
  useEffect(() => {
    window.addEventListener('keydown', onKey, true);
    takeKeys().forEach(onKey);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      requestAnimationFrame(() => document.querySelector<HTMLElement>('.present-button')?.focus());
    };
  }, []);

  const notes = steps[at]?.notes;
  return (
    <ToldLanguage value={language}>
      <Caption deck={deck} />
      {hasNotes && (
        <aside className="present-notes" aria-label={t.notes}>
          {notes ? <TourText text={notes} onLink={deck.show} /> : <p>{t.noNotes}</p>}
        </aside>
      )}
      {said && (
        <p className="present-said" role="alert">
          {said}
        </p>
      )}
      {hasLight && <Light beam={beam} />}
      {isBlank && (
        <div className="blank" role="status">
          <span className="unseen">{t.blanked}</span>
        </div>
      )}
      {over === 'overview' && <Overview deck={deck} onClose={close} />}
      {over === 'goTo' && <GoTo deck={deck} onClose={close} />}
      {over === 'keys' && <Keys onClose={close} />}
    </ToldLanguage>
  );
}
