"""Every measure of every row."""

import math

from internal_rate import internal_rate
from npv import npv_of

NAN = math.nan
NEVER = math.inf


def every_measure(rows):
    outcomes = []
    for row in rows:
        outcomes += measures_of(row)
    return outcomes


def measures_of(row):
    (
        acv, list_price, _discount, gross_margin, direct_cac, avoidable_cac, direct_support,
        partner_support, partner_one_off, programme_cost, revshare, base_code, years,
        renewal_revshare, decay, retention_direct, retention_partner, discount_rate, horizon,
        cannibalization, deals, ramp, channel_deals, win_rate, services_revenue,
        services_margin, selling_cost, investment, required_roi, partner_acv, partner_margin,
        channel_fee, own_commission, mdf, lag,
    ) = row
    programme = programme_cost + mdf
    base = (partner_acv, list_price, partner_acv * partner_margin)[base_code]
    signing = partner_one_off + own_commission * partner_acv
    avoided = avoidable_cac * direct_cac
    direct_profit = acv * gross_margin
    partner_profit = partner_acv * (partner_margin - channel_fee)
    direct_yearly = direct_profit - direct_support
    partner_yearly = partner_profit - partner_support
    follows = math.isnan(renewal_revshare)
    discount = 1 / (1 + discount_rate)
    value_direct = value_partner = discount ** (1 - lag)
    weight = 1.0
    rates = []
    annuity_direct = annuity_partner = following = fixed = 0.0
    for year in range(1, horizon + 1):
        renewal = (revshare if follows else renewal_revshare) * weight
        rate = 0.0 if year > years else revshare if year == 1 else renewal
        rates.append(rate)
        annuity_direct += value_direct
        annuity_partner += value_partner
        if year <= years and (follows or year == 1):
            following += weight * value_partner
        else:
            fixed += rate * value_partner
        value_direct *= retention_direct * discount
        value_partner *= retention_partner * discount
        if year > 1:
            weight *= decay
    direct = direct_yearly * annuity_direct - avoided
    before_share = partner_yearly * annuity_partner - signing
    fixed_share, whole_share = fixed * base, following * base
    share_paid = fixed_share + revshare * whole_share
    partner = before_share - share_paid
    given_up = cannibalization if direct > 0 else 0.0
    worth_of_direct = direct if direct > 0 else 0.0
    incremental = partner - given_up * worth_of_direct

    noise = 1e-13 * (abs(before_share) + share_paid)
    break_even = crossover = NEVER
    if incremental > noise:
        break_even = programme / incremental
    if partner - worth_of_direct > noise:
        crossover = programme / (partner - worth_of_direct)
    programme_per_deal = programme / deals
    own_margin = services_revenue * services_margin - selling_cost

    spent_on_deal = signing - given_up * avoided
    cash = []
    kept_direct = kept_partner = 1.0
    for rate in rates:
        margin = partner_yearly - rate * base
        cash.append(kept_partner * margin - given_up * kept_direct * direct_yearly)
        kept_direct *= retention_direct
        kept_partner *= retention_partner
    steps = 2 if lag == 0.5 else 1
    delay = 0 if lag == 1 else 1
    flows = programme_flows(cash, programme, deals, ramp, spent_on_deal, steps, delay)
    deepest = balance = 0.0
    for flow in flows:
        balance += flow
        deepest = min(deepest, balance)

    affordable = before_share - fixed_share
    highest = (affordable - programme_per_deal - given_up * worth_of_direct) / whole_share
    wanted = (1 + required_roi) * investment
    needed = (wanted / deals - own_margin - fixed_share) / whole_share
    lowest = 0.0 if needed < 0 else needed  # max() would lose a NaN
    profit = deals * (share_paid + own_margin) - investment
    partner_cost = signing + programme_per_deal
    is_known = not (math.isnan(lowest) or math.isnan(highest))
    return [
        whole_deals(break_even),
        break_even,
        whole_deals(crossover),
        crossover,
        break_even / channel_deals,
        (partner - programme_per_deal) / direct if direct > 0 else NAN,
        break_even * partner_acv / win_rate,
        direct,
        partner,
        partner - direct,
        share_paid,
        share_paid / (partner_acv * annuity_partner),
        incremental,
        deals * incremental - programme,
        npv_of(row),
        internal_rate(flows, steps),
        NAN if math.isnan(deals) else -deepest,
        payback_months(cash, deals, programme + deals * spent_on_deal, delay),
        direct_yearly * annuity_direct / direct_cac if direct_cac else NAN,
        (partner_yearly * annuity_partner - share_paid) / partner_cost if partner_cost else NAN,
        direct_profit - direct_cac - direct_support,
        partner_profit - revshare * base - signing - partner_support,
        highest,
        affordable / whole_share,
        (affordable - programme_per_deal) / whole_share,
        (affordable - programme_per_deal - worth_of_direct) / whole_share,
        lowest,
        profit,
        profit / investment if investment > 0 else NAN,
        float(lowest <= min(1, highest)) if is_known else NAN,
    ]


def whole_deals(deals):
    if deals in (0, NEVER):
        return deals
    return max(1, math.ceil(deals - 1e-9))


def programme_flows(cash, programme, deals, ramp, spent_on_deal, steps, delay):
    flows = [0.0] * (steps * len(cash) + 1)
    cohort = deals * ramp
    of_earlier = 0.0
    for year, amount in enumerate(cash):
        flows[steps * year] -= programme + cohort * spent_on_deal
        flows[steps * year + delay] += deals * (ramp * amount + of_earlier)
        of_earlier += amount
        cohort = deals
    return flows


def payback_months(cash, deals, spent, delay):
    if math.isnan(deals):
        return NAN
    least = -1e-9 * abs(spent)
    balance = -spent
    months = 0 if balance >= least else NEVER
    for year, amount in enumerate(cash):
        before = balance
        balance += deals * amount
        if balance < least:
            months = NEVER
        elif months == NEVER:
            within = max(1, math.ceil(12 * (least - before) / (balance - before)))
            months = 12 * year + (within if delay else 0)
    return months
