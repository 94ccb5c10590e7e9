package dev.kept.jira.contact;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.liaison.ContactLiaisons;
import dev.kept.core.liaison.Decision.ShownDecision;
import dev.kept.core.liaison.HandOverList;
import dev.kept.core.liaison.LiaisonForIt;
import dev.kept.core.liaison.LiaisonKind;
import dev.kept.core.liaison.LiaisonPage;
import dev.kept.core.liaison.Liaisons;
import dev.kept.core.liaison.TypedLiaison;
import dev.kept.core.promise.Side;
import dev.kept.jira.access.Viewer;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What Jira tells and takes of working together. For IT speak those who lead or administer a project, here; for a function its
 * contacts, and only from the other product. Whoever is a contact of the function does not speak for IT to it.
 */
public final class JiraLiaisons implements LiaisonForIt, ContactLiaisons {

    private final Liaisons liaisons;
    private final ContactVoices voices;
    private final SheetReaders readers;
    private final JiraSheets sheets;
    private final DecidedPromises decided;

    public JiraLiaisons(
            Liaisons liaisons, ContactVoices voices, SheetReaders readers, JiraSheets sheets, DecidedPromises decided) {
        this.decided = decided;
        this.liaisons = liaisons;
        this.voices = voices;
        this.readers = readers;
        this.sheets = sheets;
    }

    @Override
    public Answer<LiaisonPage> page(String function) {
        return readers.current().flatMap(viewer -> liaisons.function(function).map(found -> page(found, viewer)));
    }

    @Override
    public Answer<LiaisonPage> say(TypedLiaison typed) {
        return readers.current().flatMap(viewer -> liaisons.function(typed.function())
                .flatMap(found -> speaks(viewer, found) == null
                        ? Answer.refused(Refusal.of(Kind.FORBIDDEN, "kept.liaison.error.not_for_it"))
                        : confirmable(typed, () -> decided.seen(liaisons.decisions(found.name()), viewer))
                                .flatMap(fits -> liaisons.take(
                                        found.name(),
                                        Side.IT,
                                        typed,
                                        () -> open(found),
                                        key -> decided.named(found, viewer, key)))
                                .map(anew -> page(found, viewer))));
    }

    /** Nobody confirms a decision that they may not read; it is as if it was not there. */
    private static Answer<Boolean> confirmable(TypedLiaison typed, Supplier<List<ShownDecision>> shown) {
        boolean fits = typed.kind() != LiaisonKind.DECISION_CONFIRMED
                || shown.get().stream().anyMatch(one -> one.decision().number() == typed.about());
        return fits ? Answer.of(true) : Answer.refused(Refusal.of(Kind.CONFLICT, "kept.liaison.error.about"));
    }

    private static @Nullable Side speaks(Viewer viewer, BusinessFunction function) {
        boolean contact = Stream.of(
                        viewer.user().getUsername(),
                        viewer.user().getKey(),
                        viewer.user().getEmailAddress())
                .anyMatch(name -> name != null
                        && (function.hasContact(name)
                                || function.contactElsewhere(name).isPresent()));
        return !contact && viewer.speaksForIt() ? Side.IT : null;
    }

    @Override
    public Answer<List<LiaisonPage>> pages(ContactReader reader, String function) {
        return liaisons.off()
                .map(Answer::<List<LiaisonPage>>refused)
                .orElseGet(() -> Answer.of(readers.speaking(reader.userName(), function).stream()
                        .map(this::page)
                        .toList()));
    }

    @Override
    public Answer<LiaisonPage> take(ContactReader reader, TypedLiaison typed) {
        return liaisons.off()
                .map(Answer::<LiaisonPage>refused)
                .orElseGet(() -> voices.heard(() -> readers.speaking(reader.userName(), typed.function())
                        .map(found -> taken(found, typed))
                        .orElseGet(() -> Answer.refused(Refusal.of(Kind.NOT_FOUND, "kept.function_guide.none")))));
    }

    private Answer<LiaisonPage> taken(BusinessFunction function, TypedLiaison typed) {
        return confirmable(typed, () -> decided.open(liaisons.decisions(function.name())))
                .flatMap(fits -> liaisons.take(
                        function.name(),
                        Side.BUSINESS,
                        typed,
                        () -> open(function),
                        key -> decided.named(function, key)))
                .map(anew -> page(function));
    }

    /** As a contact of the function reads it. */
    private LiaisonPage page(BusinessFunction function) {
        return liaisons.page(function.name(), Side.BUSINESS, open(function))
                .with(decided.open(liaisons.decisions(function.name())));
    }

    private LiaisonPage page(BusinessFunction function, Viewer viewer) {
        @Nullable Side speaks = speaks(viewer, function);
        return liaisons.page(function.name(), speaks, speaks == null ? null : open(function))
                .with(decided.seen(liaisons.decisions(function.name()), viewer));
    }

    private HandOverList open(BusinessFunction function) {
        return sheets.open(function).handOver();
    }
}
