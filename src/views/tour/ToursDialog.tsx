import { type ChangeEvent, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Corpus } from '../../corpus/corpus';
import { pageAddress } from '../../exchange/write/pageAddress';
import { replaceView } from '../../state/store';
import type { View } from '../../state/view';
import { thisShelf } from '../../storage/thisShelf';
import { packTour } from '../../tours/packed';
import { quizOf } from '../../tours/quiz';
import { shippedTours } from '../../tours/shipped';
import { TOUR_FORMAT, type Tour } from '../../tours/tour';
import '../style/tour.css';
import { CloseButton } from '../page/CloseButton';
import { Dialog } from '../page/Dialog';
import { usePresentingWords } from '../present/usePresentingWords';
import { addStepTo } from './addStepTo';
import { openTourFile } from './openTourFile';
import { OwnTours } from './OwnTours';
import { stepLink } from './TourEditor';
import { languageFor } from '../../words/spoken';
import { useTourWords } from './useTourWords';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  readonly onClose: () => void;
  readonly onEdit: (isEditing: boolean) => void;
}

/** Tours to start, those of this device to edit, hand out and delete, and the way to make one of the view. */
export function ToursDialog({ corpus, view, onClose, onEdit }: Props) {
  const t = useTourWords();
  const { guess } = usePresentingWords();
  const [shipped, setShipped] = useState<readonly Tour[]>([]);
  const [said, setSaid] = useState<readonly string[]>([]);
  const [link, setLink] = useState('');
  const own = useStore(thisShelf(), ({ all }) => all);
  const open = own.filter(({ isDeleted, history }) => !isDeleted && history.present.corpus === corpus.meta.id);
  const [into, setInto] = useState<string | null>(null);
  const target = into ?? (open.some(({ id }) => id === view.tour) ? view.tour : null) ?? '';

  useEffect(() => {
    void shippedTours().then((tours) => setShipped(tours.filter((tour) => tour.corpus === corpus.meta.id)));
  }, [corpus]);

  const start = (tour: Tour, isEditing = false): void => {
    onEdit(isEditing);
    onClose();
    replaceView({ ...view, tour: tour.id, step: null });
  };
  const author = own[0]?.history.present.author ?? '';
  const blank = {
    format: TOUR_FORMAT,
    title: '',
    author,
    language: languageFor([document.documentElement.lang]),
    corpus: corpus.meta.id,
    steps: [],
  } as const;
  const add = (): void => {
    const step = { title: '', text: '', link: stepLink(view, corpus) };
    const added = addStepTo(thisShelf(), target === '' ? thisShelf().add(blank) : target, step, target === view.tour ? view.step : null);
    onEdit(true);
    onClose();
    replaceView({ ...view, ...added });
  };
  const makeQuiz = (): void => {
    const quiz = quizOf(corpus, view, guess);
    if (!quiz) return setSaid([guess.noQuiz]);
    const id = thisShelf().add({ ...blank, ...quiz });
    onEdit(true);
    onClose();
    replaceView({ ...view, tour: id, step: null });
  };
  const onFile = async ({ target: input }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    const opened = await openTourFile(file, thisShelf());
    if (!opened.faults) return setSaid([t.opened(opened.tour.title || t.untitled)]);
    const shown = opened.faults.slice(0, 5).map(({ path, message }) => t.fault(path, message));
    setSaid([t.badFile, ...shown, ...(opened.faults.length > 5 ? [t.moreFaults(opened.faults.length - 5)] : [])]);
  };
  const share = async (tour: Tour): Promise<void> => {
    const packed = await packTour(tour).catch(() => undefined);
    setLink('');
    if (packed === undefined) return setSaid([t.linkFailed]);
    if (packed === null) return setSaid([t.linkTooLong]);
    const address = pageAddress(import.meta.env.CAUCUS_ADDRESS ?? '', window.location);
    const url = `${address}#tour=${packed}`;
    const isCopied = await Promise.resolve(navigator.clipboard?.writeText(url).then(() => true)).catch(() => false);
    if (!isCopied) setLink(url);
    setSaid([isCopied ? t.linkCopied : t.linkRefused, ...(address === '' ? [t.linkPart] : [])]);
  };

  return (
    <Dialog className="tours-dialog" label={t.dialog} onClose={onClose}>
      <header className="tour-buttons">
        <h2>{t.dialog}</h2>
        <CloseButton onClose={onClose}>{t.close}</CloseButton>
      </header>
      <div className="tour-buttons add-view">
        <button type="button" className="button primary" onClick={add}>
          {t.addView}
        </button>
        <label>
          {t.addTo}{' '}
          <select value={target} onChange={({ target: select }) => setInto(select.value)}>
            <option value="">{t.newTour}</option>
            {open.map(({ id, history }) => (
              <option key={id} value={id}>
                {history.present.title || t.untitled}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="button" onClick={makeQuiz}>
          {guess.quiz}
        </button>
      </div>
      <div role="status" className="tour-told">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {link && <input readOnly aria-label={t.copyLink} value={link} onFocus={(event) => event.target.select()} />}
      </div>
      <h3>{t.shipped}</h3>
      {shipped.length === 0 && <p className="soft">{t.noneShipped}</p>}
      <ul className="tours-list">
        {shipped.map((tour) => (
          <li key={tour.id}>
            <button type="button" className="link-button" onClick={() => start(tour)}>
              {tour.title}
            </button>
            <p className="soft">
              {t.by(tour.author)} · {t.steps(tour.steps.length)}
            </p>
          </li>
        ))}
      </ul>
      <h3>{t.own}</h3>
      <OwnTours tours={own} corpus={corpus} onStart={start} onShare={(tour) => void share(tour)} />
      <label className="tour-file">
        <span aria-hidden="true">{t.openFile}</span>
        <input type="file" accept=".json,application/json" aria-label={t.fileLabel} onChange={(event) => void onFile(event)} />
      </label>
    </Dialog>
  );
}
