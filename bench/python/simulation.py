"""The npv under uncertain inputs, from the same Sobol points as the core's."""

import math

from columns import CANNIBALIZATION, DEALS, REVSHARE
from npv import npv_of

CELLS = 4096
REPLICATES = 16


def pert_table(rising, falling):
    points, densities, masses = [], [], []
    for index in range(CELLS + 1):
        part = index / CELLS
        x = part * part * (3 - 2 * part)
        points.append(x)
        densities.append(x**rising * (1 - x) ** falling)
        if index == 0:
            masses.append(0.0)
        else:
            density = (densities[index] + densities[index - 1]) / 2
            masses.append(masses[index - 1] + density * (x - points[index - 1]))
    first_cells = []
    cell = 0
    for index in range(CELLS + 1):
        while cell < CELLS - 1 and masses[cell + 1] < index / CELLS * masses[CELLS]:
            cell += 1
        first_cells.append(cell)
    return points, densities, masses, first_cells


def pert_quantile(table, probability):
    points, densities, masses, first_cells = table
    mass = probability * masses[CELLS]
    cell = first_cells[int(probability * CELLS)]
    while cell < CELLS - 1 and masses[cell + 1] < mass:
        cell += 1
    inside = mass - masses[cell]
    left = densities[cell]
    width = points[cell + 1] - points[cell]
    slope = (densities[cell + 1] - left) / width
    root = math.sqrt(max(0.0, left * left + 2 * slope * inside))
    step = 2 * inside / (left + root) if left + root > 0 else 0.0
    return points[cell] + min(width, step)


def sobol_directions():
    first = [1 << (31 - bit) for bit in range(32)]
    second = [2**31]
    third = [2**31, 3 * 2**30]
    for bit in range(1, 32):
        second.append(second[bit - 1] ^ (second[bit - 1] >> 1))
    for bit in range(2, 32):
        third.append(third[bit - 2] ^ (third[bit - 2] >> 2) ^ third[bit - 1])
    return first, second, third


def npv_simulation(base, uncertain, shifts, trials):
    row = list(base)
    least_share, most_share = uncertain["revshare"]
    least_lost, likely_lost, most_lost = uncertain["cannibalization"]
    least_deals, most_deals = uncertain["deals"]
    width = most_lost - least_lost
    table = pert_table(4 * (likely_lost - least_lost) / width, 4 * (most_lost - likely_lost) / width)
    first, second, third = sobol_directions()
    size = math.ceil(trials / REPLICATES)
    figures = [[], [], [], [], []]
    for replicate in range(REPLICATES):
        x, y, z = shifts[3 * replicate : 3 * replicate + 3]
        outcomes = []
        for trial in range(1, size + 1):
            row[REVSHARE] = least_share + (most_share - least_share) * ((x + 0.5) / 2**32)
            row[CANNIBALIZATION] = least_lost + width * pert_quantile(table, (y + 0.5) / 2**32)
            row[DEALS] = least_deals + (most_deals - least_deals) * ((z + 0.5) / 2**32)
            outcomes.append(npv_of(row))
            bit = (trial & -trial).bit_length() - 1
            x ^= first[bit]
            y ^= second[bit]
            z ^= third[bit]
        outcomes.sort()
        figures[0].append(sum(outcomes) / size)
        figures[1].append(percentile(outcomes, 0.1))
        figures[2].append(percentile(outcomes, 0.5))
        figures[3].append(percentile(outcomes, 0.9))
        figures[4].append(sum(1 for outcome in outcomes if outcome < 0) / size)
    return [number for estimates in figures for number in mean_and_error(estimates)]


def percentile(ascending, part):
    position = min(len(ascending) - 1, max(0.0, part * len(ascending) - 0.5))
    below = math.floor(position)
    low = ascending[below]
    high = ascending[below + 1] if below + 1 < len(ascending) else low
    return low + (position - below) * (high - low)


def mean_and_error(estimates):
    mean = sum(estimates) / REPLICATES
    squares = sum((each - mean) ** 2 for each in estimates)
    return mean, math.sqrt(squares / (REPLICATES * (REPLICATES - 1)))
