"""What the events of a commitment come to. docs/ledger-format.md describes what each of them does."""
from datetime import date, datetime, timedelta, timezone
from types import SimpleNamespace as Record
from zoneinfo import ZoneInfo

from kept_chain import instant


def zone(name):
    """A name of the time zone database, Z, or an offset such as +05:30."""
    if name == "Z":
        return timezone.utc
    return datetime.strptime(name, "%z").tzinfo if name[0] in "+-" else ZoneInfo(name)


def consent(word, event):
    return Record(word=word, event=event, stands=True)


def telling(on, event, word):
    return Record(on=on, word=consent(word, event))


class Promise:
    """One commitment, from its events up to a day."""

    def __init__(self, chain, until):
        first = chain["events"][0]
        self.zone, self.provider = zone(first["facts"]["zone"]), first["facts"].get("provider", first["side"])
        self.stage = self.made = self.first = self.delivered = self.withdrawn = self.parent = None
        self.acceptance = self.confidence = self.let_go = self.claim = self.thanks = self.cost = None
        self.cause = self.confirmation = self.size = self.counts_in = None
        self.split = self.deleted = self.counted_hidden = self.hidden = False
        self.changes, self.announced, self.reports, self.left, self.facets, self.misunderstood = [], [], [], [], {}, 0
        for event in chain["events"]:
            day = instant(event["at"]).astimezone(self.zone).date()
            if day <= until:
                before = self.weight()
                self.take(event, day)
                self.heard(event, day)
                self.depart(event, day, before)

    def agreed(self):
        in_force = self.first
        for change in self.changes:
            if change.consent and change.consent.stands and self.in_time(change, in_force):
                in_force = change.date
        return in_force

    def in_time(self, change, in_force):
        return change.on <= (change.notice_by or in_force - timedelta(self.notice))

    def shown(self):
        return self.changes[-1].date if self.changes else self.first

    def released(self):
        return bool(self.withdrawn and self.let_go and self.let_go.stands and self.withdrawn <= self.agreed())

    def counted(self):
        return self.stage == "PROMISE" and not self.parent and not self.counted_hidden and not self.released()

    def open(self):
        return self.stage != "DECLINED" and not (self.delivered or self.withdrawn or self.deleted)

    def answered(self, event):
        return event["facts"].get("via") in ("CONTACT", "LINK") and event["side"] != self.provider

    def consents(self, event):
        return consent("ANSWERED" if self.answered(event) else "STATED", event["sequence"])

    def take(self, event, day):
        kind, facts, about = event["kind"], event["facts"], int(event["facts"].get("about", 0))
        named = event["date"] and date.fromisoformat(event["date"])
        if kind in ("OFFERED", "IMPORTED"):
            self.stage = "PROMISE" if kind == "IMPORTED" else self.on_table(event)
            self.made, self.first, self.size = day, named, float(facts["size"])
            self.notice, self.parent = int(facts["noticeDays"]), facts.get("parent")
            self.confidence = facts.get("confidence")
            self.project = self.counts_in = int(facts["project"])
            self.hidden = self.counted_hidden = facts["restricted"] == "true"
            if kind == "OFFERED" and event["side"] != self.provider:
                self.acceptance = self.consents(event)
        elif kind == "ACCEPTED":
            ours = event["side"] == self.provider and self.acceptance
            self.acceptance = consent(ours.word, event["sequence"]) if ours else self.consents(event)
            self.made, self.stage = day, "PROMISE"
            self.confidence = facts.get("confidence", self.confidence)
        elif kind == "DECLINED":
            if self.claim and self.open() and self.stage == "PROMISE":
                self.claim = None
            elif self.stage == "PROMISE":
                self.show_again(day)
            else:
                self.stage = "DECLINED"
        elif kind == "COUNTERED":
            self.stage, self.first, self.made = self.on_table(event), named, day
            self.acceptance = None if event["side"] == self.provider else self.consents(event)
        elif kind in ("DATE_PROPOSED", "DATE_AGREED"):
            said = self.said(event, day, named)
            agreed = self.consents(event) if kind == "DATE_AGREED" else None
            by = facts.get("noticeBy")
            self.changes.append(Record(on=day, date=named, consent=agreed, notice_by=by and date.fromisoformat(by)))
            self.announced.append(said)
            self.claim = None
        elif kind == "WARNED":
            self.announced.append(self.said(event, day, None))
        elif kind == "TOLD":
            mailed = facts.get("how") == "MAILED" or facts.get("via") in ("CONTACT", "LINK")
            told = telling(day, event["sequence"], "RULE") if mailed else self.stated(event, day, facts["day"])
            self.tell(about, told)
        elif kind == "DISCLOSED":
            self.facets[facts["facet"]] = (day, facts["form"] == "UNKNOWN")
        elif kind == "CONFIRMED":
            for facet in set(facts["facets"].split(",")) & set(self.facets):
                self.facets[facet] = (day, self.facets[facet][1])
        elif kind == "REPORTED":
            self.reports.append((day, facts["status"]))
        elif kind == "DELIVERED":
            self.delivered = self.delivered or day
        elif kind == "ACCEPTED_AS_DONE":
            self.confirmation = self.consents(event)
        elif kind == "REOPENED":
            if self.delivered and (day - self.delivered).days <= int(facts["reopenDays"]):
                self.misunderstood += facts.get("notMeant") == "true"
                self.delivered = self.confirmation = None
        elif kind == "RELEASED":
            self.let_go = self.consents(event)
            self.withdrawn = self.withdrawn if "about" in facts else day
        elif kind == "WITHDRAWN":
            self.withdrawn, self.let_go = day, None
        elif kind == "DISPUTED":
            self.claim = named
        elif kind == "OBJECTED":
            self.object(about, day)
        elif kind == "COST_TOLD":
            self.cost = facts["cost"]
        elif kind == "THANKED":
            self.thanks = self.thanks or day
        elif kind == "CORRECTED":
            self.correct(event, facts, named)
        elif kind == "MOVED":
            brought = "issue" in facts
            over = self.move(int(facts["project"]), facts["restricted"] == "true" if brought else self.hidden, day)
            self.counts_in = int(facts["countsIn"]) if brought and over else self.counts_in
        elif kind == "VISIBILITY_CHANGED":
            self.move(self.project, facts["restricted"] == "true", day)
        elif kind in ("SPLIT", "TOMBSTONE"):
            self.split, self.deleted = self.split or kind == "SPLIT", self.deleted or kind == "TOMBSTONE"
        if kind in ("DATE_PROPOSED", "DATE_AGREED", "WARNED", "RELEASED", "WITHDRAWN", "EXPLAINED"):
            self.cause = facts.get("cause", self.cause)

    def on_table(self, event):
        return "OFFER" if event["side"] == self.provider else "REQUEST"

    def move(self, project, hidden, day):
        """Where its issue lies from that day on; whether its date was over, so that it counts where it did."""
        over = day > min(self.agreed(), self.first)
        if not over:
            self.counts_in, self.counted_hidden = project, hidden
        self.project, self.hidden = project, hidden
        return over

    def show_again(self, day):
        date_in_force = self.agreed()
        self.changes.append(Record(on=day, date=date_in_force, consent=None, notice_by=None))
        self.announced.append(Record(event=0, said=day, date=date_in_force, tellings=[telling(day, 0, "STATED")]))

    def correct(self, event, facts, named):
        self.size = float(facts.get("size", self.size))
        if "deliveredOn" in facts:
            never = facts["deliveredOn"] == "none"
            self.delivered = None if never else date.fromisoformat(facts["deliveredOn"])
            self.confirmation = None
        self.claim = None
        if named and not self.changes:
            self.first = named
            self.acceptance = self.consents(event) if self.stage == "PROMISE" else self.acceptance
        elif named:
            self.changes[-1].date = named
            self.changes[-1].consent = self.changes[-1].consent and self.consents(event)

    def object(self, about, day):
        if self.acceptance and self.acceptance.event == about:
            ahead = self.open() and day <= min(self.agreed(), self.first) and not (
                self.changes or self.split or self.parent)
            self.stage = "OFFER" if ahead else self.stage
            self.acceptance = None if ahead else Record(**{**vars(self.acceptance), "stands": False})
            self.claim = self.claim if ahead else None
        elif self.confirmation and self.confirmation.event == about:
            self.confirmation = None
        else:
            shown = self.changes and self.changes[-1].consent and self.changes[-1].consent.event == about
            agreed_by = any(change.consent and change.consent.event == about for change in self.changes)
            first = next((one for one in self.announced if one.event == about and about), None)
            for one in self.announced:
                repeats = one.event == 0 and one.date and first and one.date == first.date
                for told in one.tellings:
                    if told.word.event == (0 if repeats else about):
                        told.word.stands = False
            for given in [change.consent for change in self.changes] + [self.let_go]:
                if given and given.event == about:
                    given.stands = False
            if agreed_by and shown:
                self.show_again(day)

    # Who was told.

    def said(self, event, day, named):
        told = event["facts"].get("told")
        if told is None:
            return Record(event=0, said=day, date=named, tellings=[telling(day, 0, "STATED")])
        tellings = [] if told == "none" else [self.stated(event, day, told)]
        return Record(event=event["sequence"], said=day, date=named, tellings=tellings)

    def stated(self, event, day, text):
        told = date.fromisoformat(text)
        return telling(told if self.made <= told <= day <= self.first else day, event["sequence"], "STATED")

    def tell(self, about, told):
        for one in self.announced:
            if one.event == about:
                one.tellings.append(told)

    def heard(self, event, day):
        answered = self.answered(event)
        if event["kind"] == "TOLD" or not (
                answered or event["kind"] == "DECLINED" and event["side"] != self.provider):
            return
        about = int(event["facts"]["about"]) if event["kind"] == "OBJECTED" else 0
        for one in self.announced:
            meant = not about or any(told.word.event == about for told in one.tellings)
            if one.event and meant and not told_on(one):
                self.tell(one.event, telling(day, event["sequence"], "ANSWERED" if answered else "STATED"))

    # What left the figures.

    def weight(self):
        record = repr((self.first, self.changes, self.delivered, self.misunderstood, self.announced))
        return Record(counted=self.counted(), place=self.counts_in, size=self.size, record=record)

    def depart(self, event, day, before):
        kind, gone = event["kind"], before.counted and not self.counted()
        if event["sequence"] == 1:
            left = "imported" if kind == "IMPORTED" else None
            before.place = self.counts_in
        elif not before.counted:
            left = None
        elif kind == "RELEASED" and gone:
            left = "released" if self.let_go.word == "ANSWERED" else "released_stated"
        elif kind == "CORRECTED":
            after = self.weight()
            left = "resized" if after.size != before.size else "corrected" if after.record != before.record else None
        else:
            left = {"VISIBILITY_CHANGED": "hidden" if gone else None, "TOMBSTONE": "deleted", "SPLIT": "split",
                    "MOVED": "moved" if before.place != self.counts_in else None}.get(kind)
        if left:
            self.left.append((before.place, day, left))

    # What the measures ask; all of them in calendar days.

    def kept_by(self, day):
        return bool(self.delivered and self.delivered <= day)

    def slips(self):
        """What said that the first date will not hold: warnings and later dates."""
        return [one for one in self.announced if not one.date or one.date > self.first]

    def lead(self, reached=False):
        days = [told_on(one, reached) for one in self.slips()]
        return max(((self.first - day).days for day in days if day), default=None)

    def warned(self, reached=False):
        return (self.lead(reached) or 0) >= 1

    def unheard(self):
        return not self.warned() and any(one.said < self.first and not told_on(one) for one in self.slips())

    def moves(self):
        shown = in_force = self.first
        for change in self.changes:
            if change.date not in (shown, in_force):
                after, left = change.on > in_force, max(0, (in_force - change.on).days)
                yield Record(on=change.on, after=after, in_time=not after and self.in_time(change, in_force),
                             early=left and left / max(left, (in_force - self.made).days))
            shown = change.date
            if change.consent and change.consent.stands and self.in_time(change, in_force):
                in_force = change.date

    def leaned_on(self):
        in_force = self.first
        for change in self.changes:
            if change.consent and change.consent.stands and self.in_time(change, in_force):
                in_force = change.date
                yield change.consent


def told_on(one, reached=False):
    """The day on which somebody of the other side was first told; reached: not by the promising side's word alone."""
    return min((told.on for told in one.tellings
                if told.word.stands and (not reached or told.word.word != "STATED")), default=None)
