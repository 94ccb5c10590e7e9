package dev.kept.core.partnership;

import dev.kept.core.Answer;
import java.util.List;

/** The projects that the person who is logged in may read something of, for type-ahead. */
public interface ProjectNames {

    /** Those that the text means, see {@link ProjectName#like}. */
    Answer<List<ProjectName>> like(String text);
}
