package dev.kept.core.guide;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.UnheldTextException;
import dev.kept.core.guide.GuideContent.GuideSpan;
import dev.kept.core.guide.ShownGuide.GuideChange;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.measure.understanding.GuideCoverage;
import dev.kept.core.rulebook.House;
import dev.kept.core.rulebook.RequesterName;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of guides: what they say now, and that nothing that somebody else wrote meanwhile is lost. Who may write one, the
 * caller has made sure of.
 */
public final class Guides implements GuideReading {

    /** So many changes are told of. */
    private static final int HISTORY = 20;

    private final GuideStore store;
    private final FunctionStore functions;
    private final House house;
    private final Capabilities capabilities;
    private final Clock clock;

    /** @param house gives the zone in which a function's days begin */
    public Guides(GuideStore store, FunctionStore functions, House house, Capabilities capabilities, Clock clock) {
        this.store = store;
        this.functions = functions;
        this.house = house;
        this.capabilities = capabilities;
        this.clock = clock;
    }

    /** Why there are none; empty where there are. */
    public Optional<Refusal> off() {
        return capabilities.on(Capability.FUNCTION_GUIDES)
                ? Optional.empty()
                : Optional.of(Capability.FUNCTION_GUIDES.off());
    }

    /** In the order of their names. */
    @Override
    public Answer<List<ShownGuide>> guides() {
        return off().map(Answer::<List<ShownGuide>>refused).orElseGet(() -> Answer.of(all()));
    }

    private List<ShownGuide> all() {
        Map<String, GuideVersion> current = new HashMap<>();
        store.current().forEach(one -> current.put(RequesterName.key(one.function()), one));
        return functions.all().stream()
                .map(function -> {
                    GuideVersion version = current.get(RequesterName.key(function.name()));
                    return version == null
                            ? ShownGuide.none(function.name())
                            : shown(function.name(), version, List.of());
                })
                .toList();
    }

    /** With what was changed; refused where there is no such function. */
    @Override
    public Answer<ShownGuide> guide(String function) {
        return off().map(Answer::<ShownGuide>refused).orElseGet(() -> functions
                .find(function)
                .map(BusinessFunction::name)
                .map(name -> Answer.of(shown(name)))
                .orElseGet(() -> Answer.refused(Refusal.of(Kind.NOT_FOUND, "kept.function_guide.none"))));
    }

    private ShownGuide shown(String name) {
        List<GuideVersion> versions = store.versions(name, HISTORY);
        return versions.isEmpty() ? ShownGuide.none(name) : shown(name, versions.get(0), versions);
    }

    private ShownGuide shown(String name, GuideVersion version, List<GuideVersion> history) {
        ZoneId zone = house.terms(name).zone();
        LocalDate reviewed = LocalDate.ofInstant(version.reviewedAt(), zone);
        LocalDate by = reviewed.plusDays(GuideCoverage.FRESH_DAYS);
        return new ShownGuide(
                name,
                version.number(),
                version.content(),
                reviewed,
                by,
                GuideCoverage.fresh(reviewed, LocalDate.now(clock.withZone(zone))),
                history.stream()
                        .map(one -> new GuideChange(LocalDate.ofInstant(one.at(), zone), one.changed()))
                        .toList());
    }

    /** Takes what a contact of the function wrote, or that it is still true. */
    public Answer<ShownGuide> take(TypedChange change) {
        return guide(change.function()).flatMap(now -> {
            if (now.number() != change.seen()) {
                return overtaken();
            }
            TypedGuide typed = change.guide();
            return typed == null
                    ? stillTrue(now)
                    : typed.checked().flatMap(content -> written(now, content, change.reviewed()));
        });
    }

    private static Answer<ShownGuide> overtaken() {
        return Answer.refused(Refusal.of(Kind.CONFLICT, "kept.function_guide.error.overtaken"));
    }

    private Answer<ShownGuide> stillTrue(ShownGuide now) {
        return now.there()
                ? add(now, now.content(), Set.of(), true)
                : Answer.refused(Refusal.of(Kind.CONFLICT, "kept.function_guide.error.nothing"));
    }

    /** The first one is new, so all of it was looked at. One that changes nothing and reviews nothing is as it was. */
    private Answer<ShownGuide> written(ShownGuide now, GuideContent content, boolean reviewed) {
        Set<GuidePart> changed = TypedGuide.of(content).differs(TypedGuide.of(now.content()));
        if (changed.isEmpty() && (!reviewed || !content.tells())) {
            return Answer.of(now);
        }
        return add(now, content, changed, reviewed || !now.there());
    }

    private Answer<ShownGuide> add(ShownGuide now, GuideContent content, Set<GuidePart> changed, boolean reviewed) {
        Instant at = clock.instant();
        Instant before = reviewed
                ? at
                : store.versions(now.function(), 1).stream()
                        .findFirst()
                        .map(GuideVersion::reviewedAt)
                        .orElse(at);
        Set<GuidePart> parts = EnumSet.noneOf(GuidePart.class);
        parts.addAll(changed);
        GuideVersion next = new GuideVersion(now.function(), now.number() + 1, content, at, before, parts);
        return UnheldTextException.answer(() -> store.add(next) ? Answer.of(shown(now.function())) : overtaken());
    }

    /** The freeze dates of the function that have this day; none where it has told none. */
    public List<GuideSpan> freezes(String function, LocalDate day) {
        return told(function).orElse(GuideContent.NOTHING).freezes().stream()
                .filter(span -> span.has(day))
                .toList();
    }

    /** The busy seasons of the function that have this day; none where it has told none. */
    public List<GuideSpan> seasons(String function, LocalDate day) {
        return told(function).orElse(GuideContent.NOTHING).seasons().stream()
                .filter(span -> span.has(day))
                .toList();
    }

    /** What the function tells of itself now; empty where it has told nothing, or guides are off. */
    public Optional<GuideContent> told(String function) {
        return off().isPresent()
                ? Optional.empty()
                : store.versions(function, 1).stream()
                        .map(GuideVersion::content)
                        .findFirst();
    }
}
