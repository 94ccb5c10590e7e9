package dev.kept.core.transfer;

import dev.kept.core.Nullable;
import dev.kept.core.evidence.Seal;
import dev.kept.core.evidence.SealStore;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.measure.Outcomes;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Stage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The ledger of a project as it stands in the store: all commitments whose issue lies there now. The parts of a commitment
 * come right behind it, also those in other projects; a part of what lies in another project comes along as well.
 */
public final class ProjectExport implements ExportedLedger {

    private static final int READ = 200;
    private static final int SEALS = 2;

    private final LedgerStore ledger;
    private final SealStore seals;
    private final TrackerKeys places;
    private final Clock clock;
    private final long projectId;
    private final ExportHead head;

    public ProjectExport(
            LedgerStore ledger, SealStore seals, TrackerKeys places, Clock clock, long projectId, ExportHead head) {
        this.ledger = ledger;
        this.seals = seals;
        this.places = places;
        this.clock = clock;
        this.projectId = projectId;
        this.head = head;
    }

    @Override
    public ExportHead head() {
        return head;
    }

    @Override
    public void pages(Predicate<? super List<ExportedChain>> goOn) {
        each(page -> goOn.test(chains(page)));
    }

    @Override
    public void seals(Consumer<? super Seal> each) {
        int after = 0;
        List<Seal> page;
        do {
            page = seals.seals(projectId, after, SEALS);
            page.forEach(each);
            after += page.size();
        } while (page.size() == SEALS);
    }

    /** What each commitment is now, in the order of the chains; at most {@value #PAGE} at a time. */
    public void states(Predicate<? super List<ExportedState>> goOn) {
        each(page -> {
            Map<Long, String> keys = issueKeys(page);
            return goOn.test(page.stream()
                    .map(one -> new ExportedState(one.now(), keys.get(one.now().issueId()), outcome(one.whole())))
                    .toList());
        });
    }

    /** A commitment, and the one whose outcome it has: itself, or what it is a part of. */
    private record Member(Commitment now, Commitment whole) {}

    private void each(Predicate<List<Member>> goOn) {
        List<Member> open = new ArrayList<>();
        CommitmentId after = null;
        List<Commitment> read;
        do {
            read = ledger.inProject(projectId, after, READ);
            for (Commitment one : read) {
                List<Member> family = family(one);
                if (open.size() + family.size() > PAGE) {
                    if (!goOn.test(open)) {
                        return;
                    }
                    open = new ArrayList<>();
                }
                open.addAll(family);
                after = one.id();
            }
        } while (read.size() == READ);
        if (!open.isEmpty()) {
            goOn.test(open);
        }
    }

    /** It and its parts; nothing for a part that comes with its whole. */
    private List<Member> family(Commitment one) {
        CommitmentId parent = one.deal().parent();
        Optional<Commitment> whole = parent == null ? Optional.empty() : ledger.find(parent);
        if (whole.isPresent()) {
            return whole.get().projectId() == projectId ? List.of() : List.of(new Member(one, whole.get()));
        }
        List<Member> family = new ArrayList<>(List.of(new Member(one, one)));
        if (one.deal().split()) {
            ledger.partsOf(one.id()).forEach(part -> family.add(new Member(part, one)));
        }
        return family;
    }

    private List<ExportedChain> chains(List<Member> page) {
        Map<Long, String> keys = issueKeys(page);
        Map<Long, Optional<String>> projects = new HashMap<>();
        Map<CommitmentId, List<LedgerEvent>> events =
                ledger.events(page.stream().map(one -> one.now().id()).toList());
        return page.stream()
                .map(Member::now)
                .map(one -> new ExportedChain(
                        one.id(),
                        one.deleted() ? null : keys.get(one.issueId()),
                        projectKey(projects, one.projectId()),
                        projectKey(projects, one.carrier().counted().projectId()),
                        events.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private Map<Long, String> issueKeys(List<Member> page) {
        return places.issueKeys(
                page.stream().map(one -> one.now().issueId()).distinct().toList());
    }

    private @Nullable String projectKey(Map<Long, Optional<String>> known, long id) {
        return known.computeIfAbsent(id, places::projectKey).orElse(null);
    }

    private @Nullable Outcome outcome(Commitment whole) {
        return whole.stage() == Stage.PROMISE ? Outcomes.of(whole, LocalDate.now(clock.withZone(whole.zone()))) : null;
    }
}
