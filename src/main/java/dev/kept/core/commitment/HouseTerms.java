package dev.kept.core.commitment;

import java.time.ZoneId;

/**
 * The rules of the house for new commitments. A rule changed later leaves promises made before as they are.
 *
 * @param noticeDays calendar days before the date in force by which a new date must be agreed to count, 0 or more
 * @param reopenDays calendar days after a delivery within which a reopening takes it back, 0 or more
 * @param zone whose midnight counts where the requester's own zone is not known
 * @param instance names this installation, so that commitments keep different names when ledgers meet; may be empty
 */
public record HouseTerms(int noticeDays, int reopenDays, ZoneId zone, String instance) implements House {

    public static final int NOTICE_DAYS = 1;
    public static final int REOPEN_DAYS = 14;

    public HouseTerms {
        if (noticeDays < 0 || reopenDays < 0) {
            throw new IllegalArgumentException("Days cannot be negative: " + noticeDays + ", " + reopenDays);
        }
    }

    /** The rules where nobody set others. */
    public static HouseTerms standard(ZoneId zone, String instance) {
        return new HouseTerms(NOTICE_DAYS, REOPEN_DAYS, zone, instance);
    }

    /** These, for ever. */
    @Override
    public HouseTerms terms() {
        return this;
    }
}
