"""All dyads by three matrix products. Arguments: a file of int8 sides (1, 0, -1; 2 is no record), actors, questions, rounds, a file to write.

Writes int32 matrices of shared, agreeing and opposing questions; prints milliseconds of each round.
"""
import json
import sys
import time

import numpy

source, actors, questions, rounds, target = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]), sys.argv[5]
sides = numpy.fromfile(source, dtype=numpy.int8).reshape(actors, questions)


def count():
    support, against, spoke = (plane.astype(numpy.float32) for plane in (sides == 1, sides == -1, sides != 2))
    across = support @ against.T
    return spoke @ spoke.T, support @ support.T + against @ against.T, across + across.T


times = []
for _ in range(rounds + 2):
    start = time.perf_counter()
    found = count()
    times.append(1000 * (time.perf_counter() - start))
numpy.stack(found).astype(numpy.int32).tofile(target)
print(json.dumps(times[2:]))
