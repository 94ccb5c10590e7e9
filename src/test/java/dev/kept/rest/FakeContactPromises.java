package dev.kept.rest;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.commitment.Step;
import dev.kept.core.contact.ContactGroup;
import dev.kept.core.contact.ContactPage;
import dev.kept.core.contact.ContactPromise;
import dev.kept.core.contact.ContactPromises;
import dev.kept.core.contact.ContactReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One promise to Sales, of which only the reader {@code sales} hears. */
final class FakeContactPromises implements ContactPromises {

    static final ContactPromise PROMISE = new ContactPromise(
            "c-1",
            3,
            "Sales",
            "SHOP-1",
            "Gift cards",
            ContactGroup.WAITING,
            LocalDate.of(2026, 12, 14),
            "IT offers Sales this.",
            List.of(),
            List.of());

    /** What was taken, as text. */
    final List<String> taken = new ArrayList<>();

    @Override
    public ContactPage page(ContactReader reader) {
        return reader.userName().equals("sales")
                ? new ContactPage(List.of("Sales"), List.of(PROMISE), false)
                : new ContactPage(List.of(), List.of(), false);
    }

    @Override
    public Answer<ContactPromise> take(ContactReader reader, String id, int asked, Step step) {
        if (!reader.userName().equals("sales") || !id.equals(PROMISE.id())) {
            return Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.contact.error.none"));
        }
        taken.add(asked + " " + step);
        return Answer.of(PROMISE);
    }
}
