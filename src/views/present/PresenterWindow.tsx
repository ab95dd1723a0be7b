import { type ComponentProps, StrictMode, useEffect, useEffectEvent } from 'react';
import { createRoot } from 'react-dom/client';
import '../style/present.css';
import '../style/tour.css';
import { languageOfLink, speakAs, useLanguage } from '../page/useLanguage';
import { Told } from '../page/Told';
import { ToldLanguage } from '../page/useTold';
import { ToldOption } from '../page/ToldOption';
import { useTheme } from '../page/useTheme';
import { TourText } from '../tour/TourText';
import { Clock } from './Clock';
import { Mirror } from './Mirror';
import type { Move } from './moves';
import { type Command, commandOf, PAGE, whereIs } from './keys';
import { openAudience } from './windows';
import { type Session, sessionOf } from './session';
import { useKept } from './useKept';
import { usePresenter } from './usePresenter';
import { useWords } from '../page/useWords';
import { usePresentingWords } from './usePresentingWords';

interface Props {
  readonly session: Session;
  readonly Picture: ComponentProps<typeof Mirror>['Picture'];
}

/** The speaker's own window: the step on the screen and the next one, notes, clock and timer. */
export function PresenterWindow({ session, Picture }: Props) {
  const t = usePresentingWords().present;
  const { page } = useWords();
  const { now, isLost, send, join } = usePresenter(session);
  useTheme('auto');
  useLanguage(languageOfLink());
  const { steps = [], at = 0, isBlank = false, hasLight = false } = now ?? {};
  const [step, next] = [steps[at], steps[at + 1]];
  const { ask: move, forget } = useKept<Move>(now !== null && !isLost, (moves) => {
    for (const one of moves) send({ type: 'move', move: one });
  });
  const show = (fragment: string): void => send({ type: 'show', fragment });
  const run: Partial<Record<Command, () => void>> = {
    next: () => move('next'),
    previous: () => move('previous'),
    first: () => move('first'),
    last: () => move('last'),
    down: () => send({ type: 'scroll', by: PAGE }),
    up: () => send({ type: 'scroll', by: -PAGE }),
    blank: () => send({ type: 'blank', isBlank: !isBlank }),
    light: () => send({ type: 'light', at: hasLight ? null : { x: 0.5, y: 0.5 } }),
    return: () => send({ type: 'return' }),
    goTo: () => document.querySelector<HTMLElement>('.presenter select')?.focus(),
  };
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    const todo = run[commandOf(event, whereIs(event.target)) ?? 'escape'];
    if (!todo) return;
    event.preventDefault();
    todo();
  });
  useEffect(() => {
    document.title = t.window;
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [t.window]);
  return (
    <ToldLanguage value={now?.language}>
      <main className="presenter">
        <header>
          <h1>{now?.title ? <Told>{now.title}</Told> : t.window}</h1>
          <Clock since={now?.since} onRestart={() => send({ type: 'restart' })} />
        </header>
        <div role="alert">
          {isLost && (
            <div className="present-lost">
              <p>
                {t.lost} {window.location.protocol === 'file:' && t.lostFile}
              </p>
              <button
                type="button"
                className="button primary"
                onClick={() => {
                  forget();
                  join(openAudience({ ...session, since: now?.since ?? session.since }, now?.fragment ?? ''));
                }}
              >
                {t.reopen}
              </button>
            </div>
          )}
        </div>
        {!now && !isLost && <p>{t.waiting}</p>}
        <section className="on-screen" aria-label={t.now}>
          <p className="kind" role="status">
            {now && `${t.now}${page.colon} ${t.atSaid(at + 1, steps.length)}`} {isBlank && t.isBlank}
          </p>
          <h2>{step?.title ? <Told>{step.title}</Told> : step && t.untitled}</h2>
          {step && <TourText text={step.text} onLink={show} />}
          {now && now.hidden.length > 0 && <p className="told">{t.hidden(now.hidden)}</p>}
        </section>
        {now?.stage && (
          <Mirror
            Picture={Picture}
            fragment={now.fragment}
            stage={now.stage}
            hasLight={hasLight}
            onPoint={(at) => send({ type: 'light', at })}
            onScroll={(by) => send({ type: 'scroll', by })}
          />
        )}
        <section className="notes" aria-label={t.notes}>
          <h3>{t.notes}</h3>
          {step?.notes ? <TourText text={step.notes} onLink={show} /> : <p className="soft">{t.noNotes}</p>}
        </section>
        <section className="coming" aria-label={t.next}>
          <p className="kind">{t.next}</p>
          <h3>{next?.title ? <Told>{next.title}</Told> : next ? t.untitled : t.noNext}</h3>
          {next && <TourText text={next.text} onLink={show} />}
        </section>
        <footer>
          <button type="button" className="button" aria-disabled={at <= 0} onClick={run.previous}>
            {t.previousButton}
          </button>
          <button type="button" className="button primary" aria-disabled={!next} onClick={run.next}>
            {t.nextButton}
          </button>
          <label>
            {t.chooseStep}{' '}
            <select value={step?.id} onChange={({ target }) => move({ to: target.value })}>
              {steps.map(({ id, title }, index) => (
                <ToldOption key={id} value={id}>
                  {`${index + 1}. ${title || t.untitled}`}
                </ToldOption>
              ))}
            </select>
          </label>
          <button type="button" className="button" aria-pressed={isBlank} onClick={run.blank}>
            {t.blankButton}
          </button>
          <button type="button" className="button" aria-pressed={hasLight} title={t.lightHint} onClick={run.light}>
            {t.lightButton}
          </button>
          <button type="button" className="button" aria-disabled={now?.isAsWritten !== false} onClick={run.return}>
            {t.backButton}
          </button>
        </footer>
      </main>
    </ToldLanguage>
  );
}

/** Makes this page a presenter's window; one whose address names no presentation becomes the page as usual. */
export async function showPresenter(root: HTMLElement, Picture: Props['Picture']): Promise<void> {
  const session = sessionOf(new URLSearchParams(window.location.search).get('presenter'));
  if (!session) return window.location.replace(`${window.location.pathname}${window.location.hash}`);
  await speakAs(languageOfLink());
  createRoot(root).render(
    <StrictMode>
      <PresenterWindow session={session} Picture={Picture} />
    </StrictMode>,
  );
}
