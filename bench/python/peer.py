"""The same work as the benchmarks, one number at a time in plain Python.

Reads {"work": name, "arguments": {...}, "rounds": n} from standard input. With rounds, answers with
the processor seconds that each took, more of them when they are short; without, with the numbers themselves.
"""

import json
import math
import sys
import time

from every_measure import every_measure
from npv import npv_grid, npv_tornado
from simulation import npv_simulation

SHORTEST_RUN = 0.2

WORKS = {
    "everyMeasure": every_measure,
    "npvGrid": npv_grid,
    "npvTornado": npv_tornado,
    "npvSimulation": npv_simulation,
}


def numbers_of(given):
    """JSON has no NaN: a missing input arrives as null."""
    if isinstance(given, list):
        return [numbers_of(each) for each in given]
    return math.nan if given is None else given


def as_json(outcome):
    if math.isnan(outcome):
        return None
    return "never" if outcome == math.inf else outcome


def main():
    request = json.load(sys.stdin)
    work = WORKS[request["work"]]
    arguments = {name: numbers_of(given) for name, given in request["arguments"].items()}
    if request["rounds"] == 0:
        json.dump([as_json(outcome) for outcome in work(**arguments)], sys.stdout)
        return
    seconds = []
    while len(seconds) < request["rounds"] or sum(seconds) < SHORTEST_RUN:
        begun = time.process_time()
        work(**arguments)
        seconds.append(time.process_time() - begun)
    json.dump(seconds, sys.stdout)


main()
