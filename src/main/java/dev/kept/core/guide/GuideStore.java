package dev.kept.core.guide;

import dev.kept.core.guide.GuideVersion.GuideMark;
import java.util.List;

/** Where guides are kept, each version of them. The same on all nodes of a cluster; rules are the caller's. */
public interface GuideStore {

    /** The last version of each function, in no particular order. */
    List<GuideVersion> current();

    /** The versions of a function by any spelling of its name, the last one first; at most {@code limit}. */
    List<GuideVersion> versions(String function, int limit);

    /** All versions of all functions without what they say, in no particular order. */
    List<GuideMark> marks();

    /**
     * Adds a version. Of several with one number, at once or not, one is kept: {@code false} for the others, which knew nothing
     * of it.
     */
    boolean add(GuideVersion version);
}
