package dev.kept.web.liaison;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.Texts;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.host.ReadOnlyMode;
import dev.kept.core.liaison.DecidedPromise;
import dev.kept.core.liaison.HandOverList;
import dev.kept.core.liaison.LiaisonPage;
import dev.kept.core.liaison.LiaisonReading;
import dev.kept.core.liaison.LiaisonSource;
import dev.kept.core.liaison.TypedLiaison;
import dev.kept.core.liaison.TypedLiaison.SaidWhere;
import dev.kept.core.promise.CommitmentId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody reads and says in Confluence: contacts over the signed channel, for their function; anybody else reads over the
 * application link.
 */
public final class LiaisonSights {

    /** Which promise it is about, and by which criteria, Jira knows. */
    private static final Answer<DecidedPromise> SOME_PROMISE =
            Answer.of(new DecidedPromise(new CommitmentId("of Jira"), List.of("of Jira")));

    private final LiaisonSource contacts;
    private final LiaisonReading readers;
    private final ReadOnlyMode mode;
    private final Texts texts;
    private final Clock clock;

    public LiaisonSights(LiaisonSource contacts, LiaisonReading readers, ReadOnlyMode mode, Texts texts, Clock clock) {
        this.clock = clock;
        this.contacts = contacts;
        this.readers = readers;
        this.mode = mode;
        this.texts = texts;
    }

    /** A page of Confluence answers also while there is nothing to show, and says why. */
    LiaisonSight of(String userName, String function) {
        Answer<List<LiaisonPage>> own = contacts.open()
                ? contacts.pages(new ContactReader(userName, texts.locale()), function)
                : Answer.of(List.of());
        return own.fold(
                pages -> pages.isEmpty()
                        ? readers.page(function).fold(page -> new LiaisonSight(page, null), LiaisonSights::without)
                        : new LiaisonSight(pages.get(0), mode.refusal().orElse(null)),
                refusal -> new LiaisonSight(null, refusal));
    }

    /** Whoever is no contact needs an account in Jira. */
    private static LiaisonSight without(Refusal why) {
        boolean stranger = why.kind() == Kind.CREDENTIALS_REQUIRED || why.kind() == Kind.NOT_LOGGED_IN;
        return new LiaisonSight(null, stranger ? Refusal.of(Kind.FORBIDDEN, "kept.liaison.stranger") : why);
    }

    /** What is wrong is told here, beside its field. */
    Answer<LiaisonPage> take(String userName, TypedLiaison typed) {
        return mode.refusal().<Answer<LiaisonPage>>map(Answer::refused).orElseGet(() -> typed.deed(
                        new SaidWhere(LocalDate.now(clock), () -> HandOverList.NOTHING, 0L, key -> SOME_PROMISE))
                .flatMap(good -> contacts.take(new ContactReader(userName, texts.locale()), typed)));
    }
}
