package dev.kept.core.guide;

import dev.kept.core.Answer;
import java.util.List;

/** Guides as the person who is logged in may read them. */
public interface GuideReading {

    /** Of every function, also of those without; without their history. */
    Answer<List<ShownGuide>> guides();

    /** That of one function. */
    Answer<ShownGuide> guide(String function);
}
