package dev.kept.core.readiness;

import dev.kept.core.Texts;
import dev.kept.core.guide.FreezeWords;
import dev.kept.core.guide.GuideContent;
import dev.kept.core.guide.Guides;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.promise.Side;
import dev.kept.core.readiness.PreparedIssue.Blocker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says what is there and what is missing before something is promised. Nothing is refused because of it, and it is in no
 * figure. What nobody can tell is left out: a function that told no days of its year may be busy or not.
 */
public final class ReadinessCheck {

    private final FunctionStore functions;
    private final Guides guides;
    private final FreezeWords freezes;
    private final Texts texts;

    public ReadinessCheck(FunctionStore functions, Guides guides, FreezeWords freezes, Texts texts) {
        this.functions = functions;
        this.guides = guides;
        this.freezes = freezes;
        this.texts = texts;
    }

    /**
     * The points, in the order in which they are read.
     *
     * @param side who would promise
     * @param requester to whom; empty while nobody is named
     * @param date for which day
     */
    public List<ReadinessPoint> points(PreparedIssue issue, Side side, String requester, LocalDate date) {
        List<ReadinessPoint> points = new ArrayList<>();
        points.add(point(
                ReadinessSubject.DESCRIPTION,
                issue.described(),
                texts.text(issue.described() ? "kept.readiness.description" : "kept.readiness.description.missing")));
        if (!requester.isBlank()) {
            contacts(side, requester).ifPresent(points::add);
        }
        if (!issue.blockers().isEmpty()) {
            points.add(blockers(issue.blockers(), date));
        }
        if (!requester.isBlank()) {
            calendar(requester, date).ifPresent(points::add);
        }
        return points;
    }

    /** When the business promises, the other side is IT, and that is no function unless somebody made it one. */
    private Optional<ReadinessPoint> contacts(Side side, String requester) {
        Optional<BusinessFunction> function = functions.find(requester);
        if (function.isEmpty() && side == Side.BUSINESS) {
            return Optional.empty();
        }
        boolean there = function.filter(one -> !one.contacts().isEmpty()).isPresent();
        String name = function.map(BusinessFunction::name).orElse(requester);
        return Optional.of(point(
                ReadinessSubject.CONTACTS,
                there,
                texts.text(there ? "kept.readiness.contacts" : "kept.readiness.contacts.missing", name)));
    }

    private ReadinessPoint blockers(List<Blocker> blockers, LocalDate date) {
        List<String> open = blockers.stream()
                .filter(blocker -> blocker.stillOpen(date))
                .map(Blocker::issueKey)
                .toList();
        return point(
                ReadinessSubject.BLOCKERS,
                open.isEmpty(),
                open.isEmpty()
                        ? texts.text("kept.readiness.blockers")
                        : texts.text("kept.readiness.blockers.missing", String.join(", ", open)));
    }

    private Optional<ReadinessPoint> calendar(String requester, LocalDate date) {
        GuideContent told = guides.told(requester).orElse(GuideContent.NOTHING);
        if (told.freezes().isEmpty() && told.seasons().isEmpty()) {
            return Optional.empty();
        }
        List<String> against = new ArrayList<>(freezes.sentences(requester, date));
        against.addAll(freezes.seasons(requester, date));
        return Optional.of(point(
                ReadinessSubject.CALENDAR,
                against.isEmpty(),
                against.isEmpty() ? texts.text("kept.readiness.calendar", requester) : String.join(" ", against)));
    }

    private static ReadinessPoint point(ReadinessSubject subject, boolean there, String sentence) {
        return new ReadinessPoint(subject, there, sentence);
    }
}
