package dev.kept.core.partnership;

import dev.kept.core.scoreboard.Scoreboard;
import java.util.List;

/**
 * What a reader is shown of a project in one look: its figures, and what it has promised next.
 *
 * @param figures those of the whole project, the same for everybody who sees it
 * @param next as far as the reader may see it, at most {@value UpcomingPromise#MOST}, those in danger first
 */
public record ProjectBoard(Scoreboard figures, List<UpcomingPromise> next) {
    public ProjectBoard {
        next = List.copyOf(next);
    }
}
