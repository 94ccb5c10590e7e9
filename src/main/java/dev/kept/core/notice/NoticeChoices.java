package dev.kept.core.notice;

import dev.kept.core.house.Rhythm;
import java.util.Optional;

/** What readers chose themselves; it goes before what their function has. The same on all nodes of a cluster. */
public interface NoticeChoices {

    /** What this reader chose; empty for nothing. */
    Optional<Rhythm> of(String reader);

    /** Replaces what this reader chose. */
    void choose(String reader, Rhythm rhythm);
}
