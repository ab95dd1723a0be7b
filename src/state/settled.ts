/** Views for whoever shows nothing of the camera: the same reference while only that changes, so that nothing of theirs is made anew. */
import { keyed, type Selector } from './memo';
import { defaultView, type View } from './view';

const FIELDS = Object.keys(defaultView()) as (keyof View)[];
const without = (...left: readonly (keyof View)[]): Selector<View> =>
  keyed(
    FIELDS.filter((field) => !left.includes(field)),
    (_, view) => view,
  );

/** The view, for what has no part in where the picture is looked at from. */
export const selectUnmoved = without('camera', 'pin');

/** The view, for what tells of the whole picture, whatever in it is selected or lit. */
export const selectWhole = without('camera', 'pin', 'sel', 'actor', 'theme', 'tour', 'step');
