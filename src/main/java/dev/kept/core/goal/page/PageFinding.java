package dev.kept.core.goal.page;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.goal.page.PageLook.KeptLook;
import dev.kept.core.goal.page.PageLook.PageDoor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What is to be said of a goal's page, the first thing that is wrong with it. */
public enum PageFinding implements Coded {
    /** There, open to both sides, and reviewed within the freshness time. */
    FINE,
    /** None was chosen. */
    NONE,
    /** Deleted, or in the trash. */
    GONE,
    /** Somebody of IT cannot open it. */
    CLOSED_TO_IT,
    /** Somebody of the business cannot open it. */
    CLOSED_TO_BUSINESS,
    /** Nobody changed it for too long. */
    OLD,
    /** The wiki told nothing lately. */
    NOT_LOOKED,
    /** Of one side nobody is known there. */
    NOBODY_KNOWN;

    /** After that what was found is not taken for what is so. */
    static final Duration LASTS = Duration.ofDays(3);

    /**
     * What was found.
     *
     * @param paged whether a page was chosen
     * @param look {@code null} where the wiki never told anything
     * @param freshDays for how many calendar days a page counts as reviewed
     */
    public static PageFinding of(boolean paged, @Nullable KeptLook look, Instant now, LocalDate today, int freshDays) {
        if (!paged) {
            return NONE;
        }
        if (look == null || look.at().plus(LASTS).isBefore(now)) {
            return NOT_LOOKED;
        }
        PageLook page = look.look();
        LocalDate changed = page.changedOn();
        if (changed == null) {
            return GONE;
        }
        if (page.it() == PageDoor.CLOSED) {
            return CLOSED_TO_IT;
        }
        if (page.business() == PageDoor.CLOSED) {
            return CLOSED_TO_BUSINESS;
        }
        if (ChronoUnit.DAYS.between(changed, today) > freshDays) {
            return OLD;
        }
        return page.it() == PageDoor.OPEN && page.business() == PageDoor.OPEN ? FINE : NOBODY_KNOWN;
    }

    /** Whether nobody can tell whether all is well. */
    public boolean unknown() {
        return this == NOT_LOOKED || this == NOBODY_KNOWN;
    }
}
