package dev.kept.core.transfer;

import dev.kept.core.Answer;
import dev.kept.core.BestEffort;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.UnheldTextException;
import dev.kept.core.ledger.Addition;
import dev.kept.core.ledger.Arrival;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.HashChain;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.ledger.Projection;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.IssueRef;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Takes in the ledger of another instance. First all chains are checked: one that is not as it was written, and nothing
 * is taken in. Then page by page, each page in one transaction, whatever has a place here and is not here yet.
 */
public final class ChainImport {

    private static final String ID = "[A-Za-z0-9-]+";

    private final LedgerStore ledger;
    private final TrackerKeys places;
    private final Clock clock;

    public ChainImport(LedgerStore ledger, TrackerKeys places, Clock clock) {
        this.ledger = ledger;
        this.places = places;
        this.clock = clock;
    }

    /**
     * Takes it in.
     *
     * @param arrived told of each commitment of the source that is here, once it is written; also of those that were here
     *     before, because an import that broke off may not have come so far
     * @throws ImportBrokenOffException when it failed on the way, whatever the reason; it says how far the import came
     */
    public Answer<ImportReport> importFrom(ExportedLedger source, Consumer<? super Commitment> arrived) {
        if (!Arrival.names(source.head().instance())) {
            return Answer.refused(Refusal.invalid("body", "kept.import.malformed_at", "instance"));
        }
        AtomicReference<Refusal> wrong = new AtomicReference<>();
        source.pages(page -> {
            page.stream()
                    .map(ChainImport::wrong)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(wrong::set);
            return wrong.get() == null;
        });
        if (wrong.get() != null) {
            return Answer.refused(wrong.get());
        }
        ImportCounts tally = new ImportCounts();
        return BestEffort.attempt(
                () -> {
                    source.pages(page -> {
                        write(page, source.head().instance(), tally).forEach(arrived);
                        return true;
                    });
                    return Answer.of(tally.report());
                },
                failure -> {
                    throw new ImportBrokenOffException(tally.report(), failure);
                });
    }

    /** What is wrong with a chain wherever it would lie; empty when it is as it was written. */
    private static Optional<Refusal> wrong(ExportedChain chain) {
        List<LedgerEvent> events = chain.events();
        String id = chain.commitment().value();
        if (events.isEmpty() || !id.matches(ID)) {
            return refused("kept.evidence.no_events", id);
        }
        HashChain.Break broken = broken(events);
        if (broken != null) {
            return refused(broken.kind().messageKey(), id, Integer.toString(broken.sequence()));
        }
        LedgerEvent strange = Arrival.strange(events);
        if (strange != null) {
            return refused("kept.import.strange", id, Integer.toString(strange.sequence()));
        }
        return Projection.replay(events).id().equals(chain.commitment())
                ? Optional.empty()
                : refused("kept.evidence.chain.other_commitment", id, "1");
    }

    /** An instant that no clock shows cannot be hashed; it is found as strange. */
    private static HashChain.@Nullable Break broken(List<LedgerEvent> events) {
        try {
            return HashChain.verify(events).orElse(null);
        } catch (ArithmeticException e) {
            return null;
        }
    }

    private static Optional<Refusal> refused(String messageKey, String... arguments) {
        return Optional.of(Refusal.invalid("body", messageKey, arguments));
    }

    private List<Commitment> write(List<ExportedChain> page, String instance, ImportCounts tally) {
        Map<CommitmentId, List<LedgerEvent>> here = ledger.events(
                page.stream().map(ExportedChain::commitment).distinct().toList());
        Map<CommitmentId, Addition> fresh = new LinkedHashMap<>();
        Map<CommitmentId, ExportedChain> sources = new HashMap<>();
        List<Commitment> arrived = new ArrayList<>();
        for (ExportedChain chain : page) {
            Addition twin = fresh.get(chain.commitment());
            List<LedgerEvent> known = twin == null ? here.get(chain.commitment()) : twin.events();
            if (known == null) {
                placed(chain, instance, fresh)
                        .fold(
                                addition -> {
                                    sources.put(chain.commitment(), chain);
                                    return fresh.put(chain.commitment(), addition);
                                },
                                refusal -> tally.refuse(chain, refusal));
            } else if (startsWith(known, chain.events())) {
                tally.already++;
                arrived.add(Projection.replay(known));
            } else {
                tally.refuse(
                        chain,
                        conflict("kept.import.other_chain", chain.commitment().value()));
            }
        }
        if (!fresh.isEmpty()) {
            try {
                add(List.copyOf(fresh.values()), arrived, tally);
            } catch (UnheldTextException one) {
                fresh.values().forEach(addition -> addAlone(addition, sources.get(addition.id()), arrived, tally));
            }
        }
        return arrived;
    }

    private void add(List<Addition> additions, List<Commitment> arrived, ImportCounts tally) {
        int added = ledger.addMissing(additions);
        tally.added += added;
        tally.already += additions.size() - added;
        additions.forEach(addition -> arrived.add(addition.projection()));
    }

    /** Of a page with texts that the database cannot keep, all chains but theirs arrive. */
    private void addAlone(Addition addition, ExportedChain chain, List<Commitment> arrived, ImportCounts tally) {
        try {
            add(List.of(addition), arrived, tally);
        } catch (UnheldTextException unheld) {
            tally.refuse(chain, unheld.refusal());
        }
    }

    /** The hash of an event vouches for all events before it. */
    private static boolean startsWith(List<LedgerEvent> known, List<LedgerEvent> events) {
        return known.size() >= events.size()
                && known.get(events.size() - 1)
                        .hash()
                        .equals(events.get(events.size() - 1).hash());
    }

    private Answer<Addition> placed(ExportedChain chain, String instance, Map<CommitmentId, Addition> fresh) {
        Commitment there = Projection.replay(chain.events());
        CommitmentId parent = there.deal().parent();
        if (parent != null && !fresh.containsKey(parent) && ledger.find(parent).isEmpty()) {
            return Answer.refused(conflict("kept.import.no_whole", there.id().value(), parent.value()));
        }
        return carrier(chain, there)
                .flatMap(issue -> inTheWay(there, issue, fresh)
                        ? Answer.refused(conflict("kept.import.open", there.id().value(), chain.issueKey()))
                        : countsIn(chain, there, issue).map(project -> new Arrival(
                                        issue.issueId(), issue.projectId(), issue.restricted(), project, instance)
                                .of(chain.events(), clock.instant())));
    }

    private Answer<IssueRef> carrier(ExportedChain chain, Commitment there) {
        String id = there.id().value();
        if (there.deleted()) {
            return project(chain.projectKey(), id)
                    .map(project -> new IssueRef(Arrival.NO_ISSUE, project, there.restricted()));
        }
        String key = chain.issueKey();
        if (key == null) {
            return Answer.refused(conflict("kept.import.no_issue", id, "–"));
        }
        Long comment = there.carrier().commentId();
        String lacking = comment == null ? "kept.import.no_issue" : "kept.import.no_comment";
        return places.issue(key, comment).map(Answer::of).orElseGet(() -> Answer.refused(conflict(lacking, id, key)));
    }

    /** An issue carries one open commitment at a time. */
    private boolean inTheWay(Commitment there, IssueRef issue, Map<CommitmentId, Addition> fresh) {
        List<Commitment> others = new ArrayList<>(ledger.ofIssue(issue.issueId()));
        fresh.values().stream()
                .map(Addition::projection)
                .filter(one -> one.issueId() == issue.issueId())
                .forEach(others::add);
        Long comment = there.carrier().commentId();
        return comment == null
                ? there.open() && others.stream().anyMatch(one -> one.ofIssueItself() && one.open())
                : !there.deleted()
                        && others.stream()
                                .anyMatch(one -> comment.equals(one.carrier().commentId()));
    }

    /** Before its date is over it counts where the issue lies. */
    private Answer<Long> countsIn(ExportedChain chain, Commitment there, IssueRef issue) {
        boolean over = LocalDate.now(clock.withZone(there.zone())).isAfter(there.decidingDate());
        return over ? project(chain.countsIn(), there.id().value()) : Answer.of(issue.projectId());
    }

    private Answer<Long> project(@Nullable String key, String id) {
        return Optional.ofNullable(key)
                .flatMap(places::project)
                .map(Answer::of)
                .orElseGet(() -> Answer.refused(conflict("kept.import.no_project", id, key == null ? "–" : key)));
    }

    private static Refusal conflict(String messageKey, String... arguments) {
        return Refusal.of(Refusal.Kind.CONFLICT, messageKey, arguments);
    }

    /** Counts what becomes of the chains. */
    private static final class ImportCounts {
        private final List<ImportReport.SkippedChain> reasons = new ArrayList<>();
        private int added;
        private int already;
        private int refused;

        private boolean refuse(ExportedChain chain, Refusal refusal) {
            refused++;
            return reasons.size() < ImportReport.MOST_REASONS
                    && reasons.add(new ImportReport.SkippedChain(chain.commitment(), chain.issueKey(), refusal));
        }

        private ImportReport report() {
            return new ImportReport(added, already, refused, reasons);
        }
    }
}
