package dev.kept.storage.round;

import dev.kept.core.Nullable;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * A round in which both sides say how they feel about each other, with all that was said in it. Answers are counts, and comments
 * and marks stand in the order of the alphabet, so that no id, no row and no place in a row tells who came when. It has no
 * time, and nobody's account.
 */
@Table("PULSE_ROUND")
public interface AoPulseRound extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** One group a line: its side, how many people, its name, and the group of accounts; tabs between them. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getGroupList();

    /** The first day, such as 2026-11-02. */
    @NotNull
    String getOpensOn();

    /** The last one. */
    @NotNull
    String getClosesOn();

    /** When an administrator closed it; nothing when nobody did. */
    @Nullable
    String getClosedOn();

    void setClosedOn(@Nullable String day);

    int getLeastAnswers();

    int getLeastComments();

    /** The house's own words: language, question and words, a line each, tabs between them. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getOwnWords();

    /** What IT changed because of the round before. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getItChanged();

    /** What the business changed. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getBusinessChanged();

    /** How often each answer was given: one group a line, its key, a tab, and the numbers with commas. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getAnswerCounts();

    void setAnswerCounts(@Nullable String counts);

    /** Comments of IT, one a line, sorted. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getItComments();

    void setItComments(@Nullable String comments);

    /** Comments of the business. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getBusinessComments();

    void setBusinessComments(@Nullable String comments);

    /** What marks are made with; nothing once the round is over. */
    @Nullable
    String getMarkKey();

    void setMarkKey(@Nullable String key);

    /** Marks of who answered, sorted, with commas; nothing once the round is over. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getSpentMarks();

    void setSpentMarks(@Nullable String marks);
}
