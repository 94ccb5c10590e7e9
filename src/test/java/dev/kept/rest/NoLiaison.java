package dev.kept.rest;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.liaison.ContactLiaisons;
import dev.kept.core.liaison.LiaisonPage;
import dev.kept.core.liaison.LiaisonReading;
import dev.kept.core.liaison.TypedLiaison;
import java.util.List;

/** Knows nothing of any function. */
final class NoLiaison implements LiaisonReading, ContactLiaisons {
    @Override
    public Answer<LiaisonPage> page(String function) {
        return Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.function_guide.none"));
    }

    @Override
    public Answer<List<LiaisonPage>> pages(ContactReader reader, String function) {
        return Answer.of(List.of());
    }

    @Override
    public Answer<LiaisonPage> take(ContactReader reader, TypedLiaison typed) {
        return page(typed.function());
    }
}
