"""The rate at which flows are worth nothing, by Newton's rule within a bracket."""

import math


def internal_rate(flows, steps):
    """For flows whose running sum turns once, as all of the bench's do that have a rate."""
    total, deepest = 0.0, 0.0
    for flow in flows:
        total += flow
        deepest = min(deepest, total)
    if not (deepest < 0 < total):
        return math.nan
    low, high, x = 0.0, 1.0, 0.5
    for _step in range(100):
        value = slope = 0.0
        for flow in reversed(flows):
            slope = slope * x + value
            value = value * x + flow
        if value < 0:
            low = x
        else:
            high = x
        moved = x - value / slope
        if not low < moved < high:
            moved = (low + high) / 2
        is_close = abs(moved - x) <= 1e-15 * x
        x = moved
        if is_close:
            break
    return x**-steps - 1
