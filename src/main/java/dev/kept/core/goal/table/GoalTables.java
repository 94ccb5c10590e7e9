package dev.kept.core.goal.table;

import dev.kept.core.Answer;
import dev.kept.core.goal.Goal;
import java.util.List;

/** The shared goals as a table for those who administer the product. Refused to everybody else. */
public interface GoalTables {

    /** All of them by key. */
    Answer<List<Goal>> now();

    /** What a table would change. Changes nothing. */
    Answer<TablePlan> plan(List<TableLine> table);

    /** Takes it in as a whole, or nothing of it. */
    Answer<TablePlan> take(List<TableLine> table);
}
