const count = new Intl.NumberFormat('en');

export const large = {
  region: 'Computing',
  computing: (actors: number, questions: number): string =>
    `Computing the picture of ${count.format(actors)} actors on ${count.format(questions)} questions`,
  cancel: 'Cancel',
  stopped: 'Stopped before there was a picture.',
  stoppedBefore: 'Stopped: the picture is that of the filters before.',
  resume: 'Compute it',
};
