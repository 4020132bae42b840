"""The programme's npv, over a grid and in a tornado."""

import math

from columns import (
    ACV,
    AVOIDABLE_CAC,
    BASE,
    CANNIBALIZATION,
    DEALS,
    DECAY,
    DIRECT_CAC,
    DIRECT_SUPPORT,
    DISCOUNT_RATE,
    GROSS_MARGIN,
    HORIZON,
    LIST_PRICE,
    PARTNER_ONE_OFF,
    PARTNER_SUPPORT,
    PROGRAMME_COST,
    RAMP,
    RENEWAL,
    RETENTION_DIRECT,
    RETENTION_PARTNER,
    REVSHARE,
    YEARS,
)


def npv_of(row):
    acv, horizon, years, decay = row[ACV], row[HORIZON], row[YEARS], row[DECAY]
    deals, programme_cost = row[DEALS], row[PROGRAMME_COST]
    gross_profit = acv * row[GROSS_MARGIN]
    base = (acv, row[LIST_PRICE], gross_profit)[row[BASE]]
    discount = 1 / (1 + row[DISCOUNT_RATE])
    step_direct = row[RETENTION_DIRECT] * discount
    step_partner = row[RETENTION_PARTNER] * discount
    value_direct = value_partner = discount
    rate, renewal_rate = row[REVSHARE], row[RENEWAL]
    annuity_direct = annuity_partner = annuity_share = 0.0
    for year in range(1, horizon + 1):
        annuity_direct += value_direct
        annuity_partner += value_partner
        if year <= years:
            annuity_share += rate * value_partner
        value_direct *= step_direct
        value_partner *= step_partner
        rate = renewal_rate
        renewal_rate *= decay
    avoided = row[AVOIDABLE_CAC] * row[DIRECT_CAC]
    direct = (gross_profit - row[DIRECT_SUPPORT]) * annuity_direct - avoided
    before_share = (gross_profit - row[PARTNER_SUPPORT]) * annuity_partner - row[PARTNER_ONE_OFF]
    incremental = before_share - annuity_share * base - row[CANNIBALIZATION] * direct
    total = 0.0
    cohort = deals * row[RAMP]
    factor = 1.0
    for _year in range(horizon):
        total += (cohort * incremental - programme_cost) * factor
        factor *= discount
        cohort = deals
    return total


def npv_grid(base, shares, deals):
    row = list(base)
    cells = []
    for share in shares:
        row[REVSHARE] = row[RENEWAL] = share
        for number in deals:
            row[DEALS] = number
            cells.append(npv_of(row))
    return cells


def npv_tornado(base, movers):
    row = list(base)
    table = []
    for mover in movers:
        column = mover["column"]
        value = base[column]
        down, up = value * 0.8, value * 1.2
        if mover["isWhole"]:
            down, up = math.floor(down), math.ceil(up)
        low, high = max(mover["minimum"], down), min(mover["maximum"], up)
        row[column] = low
        at_low = npv_of(row)
        row[column] = high
        at_high = npv_of(row)
        row[column] = value
        swing = abs(at_high - at_low)
        if swing != 0:
            table.append((column, low, high, at_low, at_high, swing))
    table.sort(key=lambda found: -found[5])
    return [number for found in table for number in found]
