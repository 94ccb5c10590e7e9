package dev.kept.core.upkeep;

import dev.kept.core.Nullable;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Writes down what it was asked to do; a recall takes three pieces, and there are two pages of chains to pack. */
public final class FakeArchive implements Archive {

    /** What was asked, in order. */
    public final List<String> asked = new ArrayList<>();

    @Nullable
    private YearMonth first;

    private int recalled;

    @Override
    public Rebuild.RebuildPiece pack(Instant before, @Nullable String from) {
        asked.add("pack before " + before + " from " + from);
        return from == null ? new Rebuild.RebuildPiece("c-500", 500, 400) : new Rebuild.RebuildPiece(null, 20, 3);
    }

    @Override
    public int forget(YearMonth month) {
        asked.add("forget before " + month);
        first = month;
        return 12;
    }

    @Override
    public Rebuild.RebuildPiece recall(@Nullable YearMonth month) {
        if (first == null) {
            return new Rebuild.RebuildPiece(null, 0, 0);
        }
        asked.add("recall from " + month);
        recalled++;
        if (recalled < 3) {
            return new Rebuild.RebuildPiece("7", 10, 2);
        }
        first = month;
        return new Rebuild.RebuildPiece(null, 5, 1);
    }

    @Override
    public ArchiveState state() {
        return new ArchiveState(first, false, 403);
    }
}
