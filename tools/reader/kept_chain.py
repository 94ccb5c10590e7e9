"""The hashes of a ledger that Kept exported. docs/ledger-format.md describes what is hashed.

Nothing but Python's standard library, and nothing of Kept's own code.
"""
import hashlib
from datetime import datetime, timedelta, timezone

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def instant(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def milliseconds(text):
    return str((instant(text) - EPOCH) // timedelta(milliseconds=1))


def line(name, value):
    def plain(text):
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("=", "\\e")
    return plain(name) + ("" if value is None else "=" + plain(value)) + "\n"


def sha256(text):
    return hashlib.sha256(text.encode()).hexdigest()


def event_hash(commitment, event):
    facts = [("fact." + name, event["facts"][name]) for name in sorted(event["facts"])]
    lines = [("commitment", commitment), ("sequence", str(event["sequence"])), ("at", milliseconds(event["at"])),
             ("kind", event["kind"]), ("side", event["side"]), ("date", event["date"]), ("reason", event["reason"]),
             *facts, ("actor", event["actor"]), ("previous", event["previousHash"])]
    return sha256("kept-event-1\n" + "".join(line(*one) for one in lines))


def seal_hash(seal):
    heads = "".join(f"head={h['commitment']} {h['sequence']} {h['hash']}\n" for h in seal["heads"])
    return sha256(f"kept-seal-1\nproject={seal['project']}\nnumber={seal['number']}\nat={milliseconds(seal['at'])}\n"
                  f"{heads}previous={seal['previousHash']}\n")


def verify(exports):
    """What does not verify, a sentence each."""
    events = {}
    for chain in (chain for export in exports for chain in export["chains"]):
        name, before = chain["commitment"], ""
        events[name] = chain["events"]
        for number, event in enumerate(chain["events"], 1):
            if event["sequence"] != number or event["previousHash"] != before:
                yield f"{name}: event {event['sequence']} does not follow the one before it"
            if event["hash"] != event_hash(name, event):
                yield f"{name}: event {number} is not as it was written"
            before = event["hash"]
    for export in exports:
        before = ""
        for number, seal in enumerate(export.get("seals", []), 1):
            if seal["number"] != number or seal["previousHash"] != before:
                yield f"{export['project']['key']}: seal {seal['number']} does not follow the one before it"
            if seal["hash"] != seal_hash(seal):
                yield f"{export['project']['key']}: seal {number} is not as it was written"
            before = seal["hash"]
            for head in seal["heads"]:
                chain, last = events.get(head["commitment"]), head["sequence"]
                if chain is None:
                    yield f"{head['commitment']}: sealed and in none of these exports"
                elif len(chain) < last or chain[last - 1]["hash"] != head["hash"]:
                    yield f"{head['commitment']}: event {last} is not the one that was sealed"
