package dev.kept.web.admin;

import dev.kept.core.Answer;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.spelling.SpellingMerge;
import dev.kept.core.spelling.SpellingMerges;
import dev.kept.core.spelling.UsedName;
import java.util.List;
import java.util.function.Consumer;

/** Names that promises were made to; nobody merges them here. */
record NamesUsed(List<UsedName> used) implements SpellingMerges {

    static final NamesUsed NONE = new NamesUsed(List.of());

    @Override
    public Answer<SpellingMerge> preview(String from, String to) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Answer<SpellingMerge> merge(String from, String to, ActorMark actor, Consumer<Commitment> done) {
        throw new UnsupportedOperationException();
    }
}
