"""The programme's npv, over a grid and in a tornado."""

import math

from columns import (
    ACV,
    AVOIDABLE_CAC,
    BASE,
    CANNIBALIZATION,
    CASH_LAG,
    CHANNEL_FEE,
    DEALS,
    DECAY,
    DIRECT_CAC,
    DIRECT_SUPPORT,
    DISCOUNT_RATE,
    GROSS_MARGIN,
    HORIZON,
    LIST_PRICE,
    MDF,
    OWN_COMMISSION,
    PARTNER_ACV,
    PARTNER_MARGIN,
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
    partner_acv, horizon, years, decay = row[PARTNER_ACV], row[HORIZON], row[YEARS], row[DECAY]
    deals, programme = row[DEALS], row[PROGRAMME_COST] + row[MDF]
    partner_margin = row[PARTNER_MARGIN]
    base = (partner_acv, row[LIST_PRICE], partner_acv * partner_margin)[row[BASE]]
    signing = row[PARTNER_ONE_OFF] + row[OWN_COMMISSION] * partner_acv
    avoided = row[AVOIDABLE_CAC] * row[DIRECT_CAC]
    direct_yearly = row[ACV] * row[GROSS_MARGIN] - row[DIRECT_SUPPORT]
    partner_yearly = partner_acv * (partner_margin - row[CHANNEL_FEE]) - row[PARTNER_SUPPORT]
    discount = 1 / (1 + row[DISCOUNT_RATE])
    step_direct = row[RETENTION_DIRECT] * discount
    step_partner = row[RETENTION_PARTNER] * discount
    value_direct = value_partner = discount ** (1 - row[CASH_LAG])
    rate = row[REVSHARE]
    next_rate = rate if math.isnan(row[RENEWAL]) else row[RENEWAL]
    direct_sum, partner_sum = -avoided, -signing
    direct_npv = partner_npv = 0.0
    for year in range(1, horizon + 1):
        direct_sum += direct_yearly * value_direct
        paid = rate * base if year <= years else 0.0
        partner_sum += (partner_yearly - paid) * value_partner
        cohort = deals * row[RAMP] if year == horizon else deals
        direct_npv = direct_npv * discount + cohort * direct_sum
        partner_npv = partner_npv * discount + cohort * partner_sum - programme
        value_direct *= step_direct
        value_partner *= step_partner
        rate = next_rate
        next_rate *= decay
    return partner_npv - row[CANNIBALIZATION] * direct_npv if direct_sum > 0 else partner_npv


def npv_grid(base, shares, deals):
    row = list(base)
    cells = []
    for share in shares:
        row[REVSHARE] = share
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
            down, up = round(down), round(up)
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
