package dev.kept.web.functionguide;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.Texts;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.guide.GuideReading;
import dev.kept.core.guide.GuideSource;
import dev.kept.core.guide.ShownGuide;
import dev.kept.core.guide.TypedChange;
import dev.kept.core.host.ReadOnlyMode;
import dev.kept.core.rulebook.RequesterName;
import java.util.List;

/**
 * What somebody reads in Confluence: the guides of the functions that they speak for, over the signed channel; any other over
 * the application link, as who they are in Jira.
 */
public final class GuideSights {

    private final GuideSource contacts;
    private final GuideReading readers;
    private final ReadOnlyMode mode;
    private final Texts texts;

    public GuideSights(GuideSource contacts, GuideReading readers, ReadOnlyMode mode, Texts texts) {
        this.contacts = contacts;
        this.readers = readers;
        this.mode = mode;
        this.texts = texts;
    }

    /** @param function whose guide is asked for; empty for all that the reader can choose from */
    public GuideSight of(String userName, String function) {
        Answer<List<ShownGuide>> own =
                contacts.open() ? contacts.guides(new ContactReader(userName, texts.locale())) : Answer.of(List.of());
        if (own instanceof Answer.Refused<List<ShownGuide>> refused) {
            return GuideSight.none(refused.refusal());
        }
        List<ShownGuide> all = own.fold(guides -> guides, refusal -> List.<ShownGuide>of());
        List<ShownGuide> mine = all.stream()
                .filter(guide -> function.isEmpty() || RequesterName.same(guide.function(), function))
                .toList();
        if (!mine.isEmpty()) {
            return new GuideSight(
                    mine, !function.isEmpty(), true, mode.refusal().orElse(null));
        }
        return function.isEmpty()
                ? readers.guides().fold(some -> new GuideSight(some, false, false, null), this::without)
                : readers.guide(function).fold(one -> new GuideSight(List.of(one), true, false, null), this::without);
    }

    /** Whoever is no contact needs an account in Jira, and without the channel nobody is a contact. */
    private GuideSight without(Refusal why) {
        boolean stranger = why.kind() == Kind.CREDENTIALS_REQUIRED || why.kind() == Kind.NOT_LOGGED_IN;
        return GuideSight.none(
                contacts.open() && stranger
                        ? Refusal.of(Kind.FORBIDDEN, "kept.function_guide.stranger")
                        : !contacts.open() && stranger
                                ? Refusal.of(Kind.UNAVAILABLE, "kept.function_guide.no_channel")
                                : why);
    }

    /** Takes what a contact sent. */
    Answer<ShownGuide> take(String userName, TypedChange change) {
        return mode.refusal()
                .<Answer<ShownGuide>>map(Answer::refused)
                .orElseGet(() -> contacts.take(new ContactReader(userName, texts.locale()), change));
    }
}
