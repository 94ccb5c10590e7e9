package dev.kept.core.evidence;

import java.util.Collection;
import java.util.List;

/** Keeps the last seal of each project that was seen, where it is seen from and where it lies. The same on all nodes. */
public interface WitnessStore {

    /** One of each project, by their numbers. */
    List<WitnessedHead> all();

    /** Keeps these in place of what is kept of their projects; of the others all stays. */
    void keep(Collection<WitnessedHead> heads);

    /** Forgets all, because a new witness begins. */
    void forget();
}
