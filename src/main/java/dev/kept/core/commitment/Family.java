package dev.kept.core.commitment;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.ledger.Addition;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventDraft;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.Facts;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.CommitmentNames;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.rulebook.InputRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A promise and the parts it was split into. Figures count the whole, once (the parent rule, example E05): splitting
 * must not lift a rate.
 */
final class Family {

    private final LedgerStore ledger;

    Family(LedgerStore ledger) {
        this.ledger = ledger;
    }

    /** What happened to one of them, the first event first. */
    List<LedgerEvent> chain(CommitmentId id) {
        return ledger.events(id);
    }

    /** Whose outcome it has: its own, or that of what it was split from. */
    Commitment head(Commitment commitment) {
        CommitmentId parent = commitment.deal().parent();
        return parent == null ? commitment : whole(commitment, parent);
    }

    /** The whole first, then its parts; one alone when it was never split. */
    List<Commitment> members(Commitment commitment) {
        Commitment whole = head(commitment);
        List<Commitment> members = new ArrayList<>(List.of(whole));
        if (whole.deal().split()) {
            members.addAll(ledger.partsOf(whole.id()));
        }
        return members;
    }

    private Commitment whole(Commitment part, CommitmentId parent) {
        return ledger.find(parent)
                .orElseThrow(() -> new IllegalStateException(
                        "Commitment " + part.id() + " is a part of " + parent + ", which is not there"));
    }

    /** A promise that was split is delivered by its parts, not by a word of its own. */
    Answer<List<EventDraft>> allows(Commitment now, List<EventDraft> drafts) {
        boolean delivers = drafts.stream().anyMatch(draft -> draft.kind() == EventKind.DELIVERED);
        if (!delivers || !now.deal().split()) {
            return Answer.of(drafts);
        }
        long open =
                needed(now).stream().filter(part -> part.deliveredOn() == null).count();
        return open == 0 ? Answer.of(drafts) : States.conflict("kept.refusal.parts.open", Long.toString(open));
    }

    /** The parts that were not released. */
    private List<Commitment> needed(Commitment whole) {
        return ledger.partsOf(whole.id()).stream()
                .filter(part -> !part.released())
                .toList();
    }

    /** The event that splits a promise, and the chains of its parts. */
    Answer<List<Addition>> split(Commitment whole, List<Part> parts, @Nullable String stepId, Act act) {
        return States.whilePromised(whole).flatMap(open -> {
            if (open.deal().split() || open.deal().parent() != null) {
                return States.conflict("kept.refusal.split.again");
            }
            if (parts.size() < CommitmentTerms.FEWEST_PARTS || parts.size() > CommitmentTerms.MOST_PARTS) {
                return Answer.refused(Refusal.invalid(
                        "parts",
                        "kept.refusal.split.count",
                        Integer.toString(CommitmentTerms.FEWEST_PARTS),
                        Integer.toString(CommitmentTerms.MOST_PARTS)));
            }
            return additions(open, parts, stepId, act);
        });
    }

    /** The whole first, then its parts as they were when that step split it; empty when none did. */
    Optional<List<Commitment>> splitBefore(CommitmentId whole, String stepId) {
        return Repeats.step(ledger.events(whole), stepId)
                .filter(then -> then.deal().split())
                .map(then -> {
                    List<Commitment> members = new ArrayList<>(List.of(then));
                    ledger.partsOf(whole).stream()
                            .sorted(Comparator.comparing(Commitment::issueId))
                            .flatMap(part -> Repeats.step(ledger.events(part.id()), stepId).stream())
                            .forEach(members::add);
                    return members;
                });
    }

    private Answer<List<Addition>> additions(Commitment whole, List<Part> parts, @Nullable String stepId, Act act) {
        List<Addition> additions = new ArrayList<>();
        EventDraft split = act.draft(EventKind.SPLIT, whole.side()).stating(Facts.PARTS, parts.size());
        additions.add(Addition.of(whole.id(), whole, List.of(named(split, stepId))));
        Set<Long> issues = new HashSet<>(Set.of(whole.issueId()));
        for (Part part : parts) {
            if (!issues.add(part.issue().issueId())) {
                return Answer.refused(Refusal.invalid("parts", "kept.refusal.split.twice"));
            }
            Answer<Addition> child = child(whole, part, stepId, act);
            if (child instanceof Answer.Refused<Addition> refused) {
                return Answer.refused(refused.refusal());
            }
            child.map(additions::add);
        }
        return Answer.of(additions);
    }

    private static EventDraft named(EventDraft draft, @Nullable String stepId) {
        return stepId == null ? draft : draft.stating(Facts.STEP, stepId);
    }

    private Answer<Addition> child(Commitment whole, Part part, @Nullable String stepId, Act act) {
        LocalDate date = part.date() == null ? whole.agreedDate() : part.date();
        if (date.isAfter(whole.agreedDate())) {
            return Answer.refused(Refusal.invalid(
                    "parts", "kept.refusal.split.later", whole.agreedDate().toString()));
        }
        List<Commitment> before = ledger.ofIssue(part.issue().issueId()).stream()
                .filter(Commitment::ofIssueItself)
                .toList();
        Optional<Commitment> open = before.stream().filter(Commitment::open).findFirst();
        if (open.isPresent()) {
            return Answer.refused(Refusal.invalid(
                    "parts", "kept.refusal.split.open", open.get().latestDate().toString()));
        }
        CommitmentTerms terms = new CommitmentTerms(whole.requester(), date, part.size(), whole.side());
        // A part is promised to whom the whole is, by the name on record.
        return InputRules.terms(terms, act.today(whole), whole.requester()).map(good -> {
            EventDraft offer = act.draft(EventKind.OFFERED, whole.side())
                    .about(good.date())
                    .stating(Facts.ofOffer(
                            part.issue(), good, whole.zone(), whole.deal().notice()))
                    .stating(Facts.PARENT, whole.id().value());
            CommitmentId id = CommitmentNames.of(act.house().instance(), part.issue(), before.size() + 1);
            return Addition.of(
                    id,
                    null,
                    Negotiation.settled(offer).stream()
                            .map(draft -> named(draft, stepId))
                            .toList());
        });
    }

    /** What the parts' present states make of the whole; nothing where none is needed any more. */
    List<EventDraft> due(Commitment whole, Act act) {
        List<Commitment> needed = needed(whole);
        boolean done = needed.stream().allMatch(part -> part.deliveredOn() != null);
        boolean speak = whole.deal().split() && !needed.isEmpty();
        if (!speak || done == (whole.deliveredOn() != null)) {
            return List.of();
        }
        if (!done) {
            return Decisions.reopenedIssue(whole, act);
        }
        Instant last = needed.stream()
                .flatMap(part -> ledger.events(part.id()).stream())
                .filter(event -> event.kind() == EventKind.DELIVERED)
                .map(LedgerEvent::at)
                .max(Comparator.naturalOrder())
                .orElse(act.at());
        return Decisions.deliver(whole, act.at(last)).fold(drafts -> drafts, refusal -> List.<EventDraft>of());
    }
}
