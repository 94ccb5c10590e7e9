package dev.kept.core.spelling;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.commitment.Appends;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.house.ListedNames;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Addition;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventDraft;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.Facts;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.listing.CommitmentListing;
import dev.kept.core.rulebook.House;
import dev.kept.core.rulebook.RequesterName;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Makes spellings of one name one by corrections in the ledger: both versions stay on record, with who corrected it. It is
 * this side's word, as every correction is.
 */
public final class LedgerSpellings {

    /** In one transaction. */
    static final int MOST = 10_000;

    private static final int MOST_LIKE = 5;

    private final CommitmentListing listing;
    private final LedgerStore ledger;
    private final FunctionStore functions;
    private final House house;
    private final Clock clock;

    public LedgerSpellings(
            CommitmentListing listing, LedgerStore ledger, FunctionStore functions, House house, Clock clock) {
        this.listing = listing;
        this.ledger = ledger;
        this.functions = functions;
        this.house = house;
        this.clock = clock;
    }

    /** See {@link SpellingMerges#used}. */
    public List<UsedName> used() {
        Map<String, Integer> counts = new HashMap<>(listing.requesters());
        Set<String> listed = new LinkedHashSet<>(
                functions.all().stream().map(BusinessFunction::name).toList());
        Set<String> all = new TreeSet<>(counts.keySet());
        all.addAll(listed);
        return counts.keySet().stream()
                .sorted(Comparator.comparing((String name) -> RequesterName.key(name))
                        .thenComparing(Comparator.naturalOrder()))
                .map(name -> {
                    List<String> like = like(name, all, counts);
                    boolean own = listed.contains(name);
                    return new UsedName(
                            name,
                            counts.getOrDefault(name, 0),
                            own,
                            like,
                            own ? "" : suggested(name, like, listed, counts));
                })
                .toList();
    }

    /** Spellings of the same name first, then those that only look like it. */
    private static List<String> like(String name, Set<String> all, Map<String, Integer> counts) {
        return all.stream()
                .filter(other -> !other.equals(name))
                .filter(other -> RequesterName.same(name, other) || ListedNames.alike(name, other))
                .sorted(Comparator.comparing((String other) -> !RequesterName.same(name, other))
                        .thenComparing(other -> -counts.getOrDefault(other, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_LIKE)
                .toList();
    }

    /** A listed function that it looks like; else its own name as it is spelled now, where that differs. */
    private static String suggested(String name, List<String> like, Set<String> listed, Map<String, Integer> counts) {
        String clean = RequesterName.written(name).map(RequesterName::shown).orElse(name);
        return like.stream()
                .filter(listed::contains)
                .findFirst()
                .or(() -> clean.equals(name) ? Optional.<String>empty() : Optional.of(clean))
                .or(() -> like.stream()
                        .filter(other -> RequesterName.same(name, other))
                        .filter(other -> counts.getOrDefault(other, 0) > counts.getOrDefault(name, 0))
                        .findFirst())
                .orElse("");
    }

    /** See {@link SpellingMerges#preview}. */
    public Answer<SpellingMerge> preview(String from, String to) {
        return target(from, to).flatMap(name -> {
            int number = Objects.requireNonNullElse(listing.requesters().get(from), 0);
            return number == 0 ? nothing(from) : Answer.of(new SpellingMerge(from, name, number, number));
        });
    }

    /** See {@link SpellingMerges#merge}. */
    public Answer<SpellingMerge> merge(String from, String to, ActorMark actor, Consumer<Commitment> done) {
        return target(from, to).flatMap(name -> Appends.retried(() -> merged(from, name, actor, done)));
    }

    private Answer<SpellingMerge> merged(String from, String to, ActorMark actor, Consumer<Commitment> done) {
        Instant now = clock.instant();
        List<Commitment> some = listing.madeTo(from, MOST + 1);
        List<Addition> together = new ArrayList<>();
        for (Commitment one : some.subList(0, Math.min(MOST, some.size()))) {
            EventDraft correction =
                    EventDraft.of(now, EventKind.CORRECTED, one.side(), actor).stating(Map.of(Facts.REQUESTER, to));
            together.add(Addition.of(one.id(), one, List.of(correction)));
        }
        if (!together.isEmpty()) {
            ledger.append(together);
        }
        together.forEach(addition -> done.accept(addition.projection()));
        int left = some.size() > MOST ? listing.requesters().getOrDefault(from, 0) : 0;
        return Answer.of(new SpellingMerge(from, to, together.size(), left));
    }

    /** The name it becomes: one that a promise could be made to now, and another than before. */
    private Answer<String> target(String from, String to) {
        return house.requester(to)
                .flatMap(name -> name.equals(from)
                        ? Answer.refused(Refusal.invalid("to", "kept.spellings.error.same", name))
                        : Answer.of(name))
                .fold(Answer::of, refusal -> Answer.refused(refusal.about("to")));
    }

    private static <T> Answer<T> nothing(String from) {
        return Answer.refused(Refusal.invalid("from", "kept.spellings.error.none", from));
    }
}
