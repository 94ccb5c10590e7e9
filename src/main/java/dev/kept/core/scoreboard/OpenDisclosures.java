package dev.kept.core.scoreboard;

import dev.kept.core.measure.disclosure.Told;
import java.util.Map;

/** What is told now about cost, effort, deadline and risk of the promises that are still open. */
public interface OpenDisclosures {

    /**
     * How often each state of telling is met among the project's open promises: accepted, neither delivered nor withdrawn,
     * and on issues that everybody who sees the project may see. Empty when none is open.
     */
    Map<Told, Integer> told(long projectId);
}
