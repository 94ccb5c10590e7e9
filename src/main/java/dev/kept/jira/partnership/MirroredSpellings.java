package dev.kept.jira.partnership;

import dev.kept.core.Answer;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.spelling.LedgerSpellings;
import dev.kept.core.spelling.SpellingMerge;
import dev.kept.core.spelling.SpellingMerges;
import dev.kept.core.spelling.UsedName;
import dev.kept.jira.follow.FamilyMirror;
import java.util.List;
import java.util.function.Consumer;

/** Makes spellings one in the ledger, and then in the issues' properties, where JQL and the fields read them. */
public final class MirroredSpellings implements SpellingMerges {

    private final LedgerSpellings ledger;
    private final FamilyMirror mirror;

    public MirroredSpellings(LedgerSpellings ledger, FamilyMirror mirror) {
        this.ledger = ledger;
        this.mirror = mirror;
    }

    @Override
    public List<UsedName> used() {
        return ledger.used();
    }

    @Override
    public Answer<SpellingMerge> preview(String from, String to) {
        return ledger.preview(from, to);
    }

    /** What cannot be mirrored now is brought up to date within the hour. */
    @Override
    public Answer<SpellingMerge> merge(String from, String to, ActorMark actor, Consumer<Commitment> done) {
        return ledger.merge(from, to, actor, one -> {
            mirror.refresh(one);
            done.accept(one);
        });
    }
}
