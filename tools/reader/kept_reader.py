#!/usr/bin/env python3
"""Verifies ledgers that Kept exported, and computes the figures of a board again, from their events alone.

    kept_reader.py SHOP.json [MORE.json ...]
    kept_reader.py SHOP.json [MORE.json ...] --board BOARD.json

The exports of all projects belong together: a promise counts where its date ended, and its issue may have moved since.
BOARD.json is what GET /rest/kept/1/projects/SHOP/scoreboard answers. It is recomputed only from ledgers that verify.
Exits with 1 when something differs or cannot be read.
"""
import argparse
import json
import math
import sys
from collections import Counter
from datetime import date, timedelta

from kept_chain import verify
from kept_promise import Promise

FEWEST, HALF_LIFE, WEEKS, DAYS_BEFORE, Z95 = 5, 90, 52, 14, 1.959963984540054
HOURS = {"NONE": 0, "HOURS": 4, "DAYS": 16, "WEEKS": 80}


def wilson(share, n):
    centre, reach = share + Z95 ** 2 / (2 * n), Z95 * math.sqrt(share * (1 - share) / n + Z95 ** 2 / (4 * n * n))
    scale = 1 + Z95 ** 2 / n
    low, high = max(0, (centre - reach) / scale), min(1, (centre + reach) / scale)
    return (0 if share == 0 else low, 1 if share == 1 else high)


def rate(hits, n):
    return (hits / n, *wilson(hits / n, n), n) if n >= FEWEST else (None, None, None, n)


def number(value, n):
    return (None if n < FEWEST or value is None else value, None, None, n)


def count(value, n):
    return (value if n else None, None, None, n)


def median(values):
    def at(share):
        place = share * (len(values) - 1)
        low = int(place)
        return values[low] + (place - low) * (values[min(low + 1, len(values) - 1)] - values[low])
    values = sorted(values)
    return (at(.5), at(.25), at(.75), len(values)) if len(values) >= FEWEST else (None, None, None, len(values))


def mean(values):
    return number(sum(values) / len(values) if values else None, len(values))


def reported(one):
    """What IT reported last two weeks before the agreed date: None where it had no reason to, "" for nothing."""
    by = one.agreed() - timedelta(DAYS_BEFORE)
    if one.provider != "IT" or one.made > by or any(end and end <= by for end in (one.delivered, one.withdrawn)):
        return None
    return ([""] + [status for day, status in one.reports if day <= by])[-1]


def months_before(day, months):
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    last = (date(year + (month == 11), (month + 1) % 12 + 1, 1) - timedelta(1)).day
    return date(year, month + 1, min(day.day, last))


def board(promises, lying_here, asked, reopen_days, fresh_days, reports_since, target):
    """The figures of a board that rest on the ledger, by the names REST gives them; days in calendar days."""
    as_of, days = date.fromisoformat(asked["asOf"]), asked["windowDays"]
    since = as_of - timedelta(days)
    all_counted = [one for one in promises if one.counted()]

    def due(start, end, day=lambda one: one.first):
        return [one for one in all_counted if start <= day(one) < end]

    def measures(start, end):
        first, agreed = due(start, end), due(start, end, Promise.agreed)
        slipped = [one for one in first if not one.kept_by(one.first)]
        return {"first_promise_rate": (len(first) - len(slipped), len(first)),
                "as_agreed_rate": (sum(one.kept_by(one.agreed()) for one in agreed), len(agreed)),
                "surprise_rate": (sum(not one.warned() for one in slipped), len(slipped))}

    first, agreed = due(since, as_of), due(since, as_of, Promise.agreed)
    kept = [one for one in first if one.kept_by(one.first)]
    slipped = [one for one in first if not one.kept_by(one.first)]
    warned = [one for one in first if one.warned()]
    leaned = [word for one in agreed for word in one.leaned_on()]
    figures = {name: [hits, n, *rate(hits, n)[:3]] for name, (hits, n) in measures(since, as_of).items()}
    answered = {"first_promise_rate": (sum(bool(one.acceptance) and one.acceptance.word == "ANSWERED" for one in first),
                                       len(first)),
                "as_agreed_rate": (sum(word.word == "ANSWERED" for word in leaned), len(leaned)),
                "surprise_rate": (sum(one.warned(True) for one in warned), len(warned))}
    start = as_of - timedelta(7 * WEEKS)
    weeks = [measures(start + timedelta(7 * week), start + timedelta(7 * week + 7)) for week in range(WEEKS)]

    def share(some, of=bool):
        return rate(sum(bool(of(one)) for one in some), len(some))

    delivered = [one for one in first if one.delivered]
    settled = sum(one.delivered <= as_of - timedelta(reopen_days + 1) for one in delivered)
    misunderstood = sum(one.misunderstood for one in first)
    moves = [move for one in first for move in one.moves()]
    earliness = [move.early for one in agreed for move in one.moves()]
    shown = [one for one in first if one.shown() < as_of]
    weights = [(.5 ** ((as_of - one.first).days / HALF_LIFE), one.kept_by(one.first)) for one in first]
    total, squares = sum(w for w, _ in weights), sum(w * w for w, _ in weights)
    lately = sum(w for w, hit in weights if hit) / total if total else 0
    effective = total ** 2 / squares if squares else 0
    size = sum(one.size for one in first)
    quarter = date(as_of.year, (as_of.month - 1) // 3 * 3 + 1, 1)
    so_far = due(quarter, as_of)
    missed = sum(not one.kept_by(one.first) for one in so_far)
    stated = [(int(one.confidence) / 100, one.kept_by(one.first)) for one in first if one.confidence]
    brier = sum((chance - hit) ** 2 for chance, hit in stated) / len(stated) if len(stated) >= 20 else None
    costs = sorted((HOURS[one.cost] for one in slipped if one.cost), reverse=True)
    most = next((n for n in range(len(costs) + 1) if 5 * sum(costs[:n]) >= 4 * sum(costs)), 0)
    told = [one for one in lying_here if one.counted() and one.open() and not one.hidden]
    facets = [facet for one in told for facet in one.facets.values()]
    fresh = sum((as_of - day).days <= fresh_days for day, _ in facets)
    leads = [one.lead() for one in slipped if one.warned()]
    states = [(reported(one), one.kept_by(one.agreed()), one.agreed()) for one in agreed if reported(one) is not None]
    told_missed = [state for state, hit, _ in states if state and not hit]
    told_kept = [state for state, hit, _ in states if state and hit]
    missable = [state for state, hit, day in states if not hit and day >= reports_since + timedelta(DAYS_BEFORE)]
    on_track = told_missed.count("ON_TRACK"), told_kept.count("ON_TRACK")
    gap = (sum(one.kept_by(one.shown()) for one in shown) / len(shown) - len(kept) / len(first)) if shown else None
    beside = {
        "not_meant": rate(misunderstood, misunderstood + settled),
        "small_promises": share([one for one in first if one.size <= 3], lambda one: one.kept_by(one.first)),
        "large_promises": share([one for one in first if one.size > 3], lambda one: one.kept_by(one.first)),
        "by_size": number(sum(one.size for one in kept) / size if size else None, len(first)),
        "it_promises": share([one for one in first if one.provider == "IT"], lambda one: one.kept_by(one.first)),
        "business_promises": share([one for one in first if one.provider != "IT"], lambda one: one.kept_by(one.first)),
        "lately": (lately, *wilson(lately, effective), effective) if len(first) >= FEWEST else number(None, len(first)),
        "median_slack": median([(one.first - one.delivered).days / (one.first - one.made).days
                                for one in delivered if one.first != one.made]),
        "promised_ahead": median([(one.first - one.made).days for one in delivered]),
        "renegotiations": mean([sum(move.on <= one.agreed() for move in one.moves()) for one in agreed]),
        "mean_drift": mean([(one.agreed() - one.first).days for one in agreed]),
        "moved_in_time": share(moves, lambda move: move.in_time), "moved_after": share(moves, lambda move: move.after),
        "move_earliness": median(earliness), "moved_late": share(earliness, lambda early: early <= .25),
        "honesty_gap": number(gap, min(len(shown), len(first))),
        "burn_rate": number(missed / len(so_far) / (1 - target) if so_far and target < 1 else None, len(so_far)),
        "calibration": number(brier, len(stated)),
        "causes_stated": share(slipped, lambda one: one.cause is not None),
        "confirmed": share(kept, lambda one: one.confirmation and one.confirmation.word == "ANSWERED"),
        "cost_told": rate(len(costs), len(slipped)), "cost_most": count(most, len(costs)),
        "cost_hours": count(sum(costs), len(costs)),
        "thanks": count(sum(bool(one.thanks) for one in first), len(first)),
        "covered_and_fresh": rate(fresh, 4 * len(told)), "disclosure_coverage": rate(len(facets), 4 * len(told)),
        "disclosure_freshness": rate(fresh, len(facets)),
        "unknown_yet": rate(sum(unknown for _, unknown in facets), len(facets)),
        "median_lead": median(leads), "warning_precision": rate(len(leads), len(warned)),
        "unheard_warnings": count(sum(one.unheard() for one in slipped), len(slipped) - len(leads)),
        "green_before_miss": rate(on_track[0], len(told_missed)),
        "report_silence": rate(missable.count(""), len(missable)),
        "green_then_kept": rate(on_track[1], sum(on_track)),
        "red_then_kept": rate(told_kept.count("OFF"), len(told_kept))}
    causes = Counter(one.cause for one in slipped if one.cause)
    starts = []
    for part in range(1, 50):
        begin = months_before(as_of, part * (12 if since < months_before(as_of, 24) - timedelta(15) else 3))
        starts.insert(0, since if begin < since + timedelta(15) else begin)
        if starts[0] == since:
            break
    stretches = []
    for begin, end in zip(starts, starts[1:] + [as_of]):
        late = [one for one in due(begin, end) if not one.kept_by(one.first)]
        later = sum(one.warned() and one.kept_by(one.agreed()) for one in late)
        surprises = sum(not one.warned() for one in late)
        on_time = len(due(begin, end)) - len(late)
        stretches.append([str(begin), on_time, later, len(late) - later - surprises, surprises])
    return {"figures": figures, "answered": answered, "weeks": weeks, "beside": beside, "stretches": stretches,
            "causes": sorted(([code, n] for code, n in causes.items()), key=lambda one: (-one[1], one[0])),
            "unexplained": len(slipped) - sum(causes.values())}


def left(promises, place, start, end):
    gone = Counter((str(day)[:7], kind) for one in promises for where, day, kind in one.left
                   if where == place and start <= day < end)
    return sorted([month, kind, n] for (month, kind), n in gone.items())


def claimed(asked):
    """What a board's JSON says of the same things, in the same shape."""
    figures = [figure for pillar in asked["pillars"] for figure in pillar["figures"]]
    beside = [figure for pillar in asked["pillars"] for figure in pillar["beside"]]
    names = [figure["measure"] for figure in figures]
    return {
        "figures": {f["measure"]: [f["hits"], f["n"], f["value"], *(f["interval"] or (None, None))] for f in figures},
        "answered": {f["measure"]: (f["answered"]["hits"], f["answered"]["n"]) for f in figures},
        "weeks": [{name: (week["hits"], week["n"]) for name, week in zip(names, weeks)}
                  for weeks in zip(*(f["trend"] for f in figures))],
        "beside": {f["measure"]: (f["value"], f["low"], f["high"], f["n"]) for f in beside},
        "stretches": [[one[name] for name in ("from", "kept", "keptLater", "announced", "surprises")]
                      for one in asked["stretches"]],
        "causes": [[cause["code"], cause["misses"]] for cause in asked["reasons"]["causes"]],
        "unexplained": asked["reasons"]["unexplained"],
        "left": sorted([one["month"], one["kind"], one["n"]] for one in asked["left"])}


def differences(here, there, place=""):
    if isinstance(there, dict):
        for name in there:
            if name in here:
                yield from differences(here[name], there[name], f"{place}/{name}")
    elif isinstance(there, (list, tuple)) and len(here) == len(there):
        for number, (one, other) in enumerate(zip(here, there)):
            yield from differences(one, other, f"{place}/{number}")
    elif here != there and not (isinstance(here, (int, float)) and isinstance(there, (int, float))
                                and abs(here - there) < 1e-9):
        yield f"{place}: {here} from the ledger, {there} on the board"


def document(file):
    try:
        with open(file, encoding="utf-8") as text:
            return json.load(text)
    except (OSError, ValueError) as problem:
        sys.exit(f"{file} cannot be read: {problem}")


def main():
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("exports", nargs="+", help="ledgers of projects, as Kept exports them")
    options.add_argument("--board", help="a board's JSON as REST answers it, to be recomputed")
    options.add_argument("--reopen-days", type=int, default=14, help="the house's rule")
    options.add_argument("--fresh-days", type=int, default=30, help="the house's rule")
    options.add_argument("--reports-since", type=date.fromisoformat, default=date(1, 1, 1),
                         help="the day on which the house named the field that tells how promises stand")
    asked = options.parse_args()
    exports = [document(file) for file in asked.exports]
    for file, export in zip(asked.exports, exports):
        if not isinstance(export, dict) or (export.get("format"), export.get("version")) != ("kept-ledger", 1):
            sys.exit(f"{file} is no ledger that this reader knows: kept-ledger, version 1")
    wrong = list(verify(exports))
    chains = {chain["commitment"]: chain for export in exports for chain in export["chains"]}.values()
    print(f"{len(chains)} chains, {sum(len(export.get('seals', [])) for export in exports)} seals")
    if asked.board and not wrong:
        there = document(asked.board)
        as_of = date.fromisoformat(there["asOf"])
        lives = [(chain, Promise(chain, as_of)) for chain in chains]
        mine = [life for chain, life in lives if chain["countsIn"] == there["project"]["key"]]
        target = next(f["target"] for pillar in there["pillars"] for f in pillar["figures"])
        lying_here = [life for chain, life in lives if chain["project"] == there["project"]["key"]]
        here = board(mine, lying_here, there, asked.reopen_days, asked.fresh_days, asked.reports_since, target)
        place = next((life.counts_in for life in mine if life.counts_in), None)
        here["left"] = left([life for _, life in lives], place, as_of - timedelta(there["windowDays"]), as_of)
        wrong += differences(here, claimed(there))
        print(f"{len(here['figures'])} figures and {len(here['beside'])} beside them recomputed")
    print("\n".join(wrong) or "All as it was written")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
