"""Every measure of every row."""

import math

from columns import (
    ACV,
    DEALS,
    DECAY,
    GROSS_MARGIN,
    HORIZON,
    PARTNER_ONE_OFF,
    PARTNER_SUPPORT,
    PROGRAMME_COST,
    RENEWAL,
    RETENTION_PARTNER,
    REVSHARE,
    YEARS,
)

NAN = math.nan
NEVER = math.inf


def every_measure(rows):
    outcomes = []
    for row in rows:
        (
            acv, list_price, _discount, gross_margin, direct_cac, avoidable_cac, direct_support,
            partner_support, partner_one_off, programme_cost, revshare, base_code, years,
            renewal_revshare, decay, retention_direct, retention_partner, discount_rate, horizon,
            cannibalization, deals, ramp, channel_deals, win_rate, services_revenue,
            services_margin, selling_cost, investment, required_roi,
        ) = row
        gross_profit = acv * gross_margin
        base = (acv, list_price, gross_profit)[base_code]
        discount = 1 / (1 + discount_rate)
        value_direct = value_partner = discount
        rate, renewal_rate = revshare, renewal_revshare
        annuity_direct = annuity_partner = annuity_term = annuity_share = 0.0
        for year in range(1, horizon + 1):
            annuity_direct += value_direct
            annuity_partner += value_partner
            if year <= years:
                annuity_term += value_partner
                annuity_share += rate * value_partner
            value_direct *= retention_direct * discount
            value_partner *= retention_partner * discount
            rate = renewal_rate
            renewal_rate *= decay
        direct = (gross_profit - direct_support) * annuity_direct - avoidable_cac * direct_cac
        before_share = (gross_profit - partner_support) * annuity_partner - partner_one_off
        share_paid = annuity_share * base
        partner = before_share - share_paid
        lost = cannibalization * direct
        incremental = partner - lost
        whole_base = annuity_term * base

        noise = 1e-13 * (abs(before_share) + share_paid)
        break_even = crossover = NEVER
        if incremental > noise:
            break_even = programme_cost / incremental
        if partner - direct > noise:
            crossover = programme_cost / (partner - direct)
        programme_per_deal = programme_cost / deals
        own_margin = services_revenue * services_margin - selling_cost

        npv = 0.0
        cohort = deals * ramp
        factor = 1.0
        for _year in range(horizon):
            npv += (cohort * incremental - programme_cost) * factor
            factor *= discount
            cohort = deals

        wanted = (1 + required_roi) * investment
        highest = (before_share - programme_per_deal - lost) / whole_base
        needed = (wanted / deals - own_margin) / whole_base
        lowest = 0.0 if needed < 0 else needed  # max() would lose a NaN
        profit = deals * (share_paid + own_margin) - investment
        outcomes += [
            max(0, math.ceil(break_even - 1e-9)) if break_even < NEVER else NEVER,
            break_even,
            max(0, math.ceil(crossover - 1e-9)) if crossover < NEVER else NEVER,
            crossover,
            break_even / channel_deals,
            (partner - programme_per_deal) / direct if direct > 0 else NAN,
            break_even * acv / win_rate,
            direct,
            partner,
            share_paid,
            incremental,
            deals * incremental - programme_cost,
            npv,
            payback_months(row, base),
            highest,
            before_share / whole_base,
            (before_share - programme_per_deal) / whole_base,
            (before_share - programme_per_deal - direct) / whole_base,
            lowest,
            profit,
            profit / investment if investment > 0 else NAN,
            gross_profit - direct_cac - direct_support,
            gross_profit - revshare * base - partner_one_off - partner_support,
            NAN if math.isnan(lowest) or math.isnan(highest) else float(lowest <= highest),
        ]
    return outcomes


def payback_months(row, base):
    deals, horizon, years, decay = row[DEALS], row[HORIZON], row[YEARS], row[DECAY]
    if math.isnan(deals):
        return NAN
    cumulative = -(row[PROGRAMME_COST] + deals * row[PARTNER_ONE_OFF])
    if cumulative >= -1e-9:
        return 0
    before_share = row[ACV] * row[GROSS_MARGIN] - row[PARTNER_SUPPORT]
    paid_rate, next_rate = row[REVSHARE], row[RENEWAL]
    customers = deals
    for year in range(horizon):
        paid = paid_rate * base if year < years else 0.0
        monthly = customers * (before_share - paid) / 12
        for month in range(1, 13):
            cumulative += monthly
            if cumulative >= -1e-9:
                return 12 * year + month
        customers *= row[RETENTION_PARTNER]
        paid_rate = next_rate
        next_rate *= decay
    return NEVER
