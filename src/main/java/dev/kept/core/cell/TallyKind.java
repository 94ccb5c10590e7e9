package dev.kept.core.cell;

import java.util.List;

/**
 * The quantities of which a cell keeps a histogram, in the order in which they are stored. A new one goes to the end:
 * a text that was written before ends sooner, and is read as if nothing of it had been met. Days are calendar days.
 */
public enum TallyKind {
    /** Of those delivered: days from the delivery to the first date, late ones negative. */
    SLACK(DaysOf.class, Known.SINCE),
    /** Of those that slipped and were announced at all: days from the first announcement to the first date. */
    LEAD(DaysOf.class, Known.SINCE),
    /** New dates announced up to the day, by how many a promise had. */
    RENEGOTIATIONS(Integer.class, Known.ALWAYS),
    /** Days from the first to the agreed date. */
    DRIFT(Integer.class, Known.ALWAYS),
    /** Promises whose provider stated a confidence, by its percent. */
    STATED(Integer.class, Known.ALWAYS),
    /** Those of them that were kept. */
    STATED_KEPT(Integer.class, Known.ALWAYS),
    /** Of those that slipped, the last cause stated. */
    CAUSES(Reason.class, Known.SINCE),
    /**
     * New dates of promises, agreed or not, by the days from their announcement to the promise's first date (negative
     * after it); see {@link dev.kept.core.measure.promise.Renegotiated}.
     */
    MOVES(Integer.class, Known.SINCE),
    /** Those of them announced with the notice that the rule asks for. */
    MOVES_IN_TIME(Integer.class, Known.SINCE),
    /** Those of them announced after the date then in force. */
    MOVES_AFTER(Integer.class, Known.SINCE),
    /** Promises by the date that their field shows, whether or not it counts: by the days from the first date to it. */
    SHOWN(Integer.class, Known.OVER),
    /** Those of them delivered on or before the date shown. */
    SHOWN_KEPT(Integer.class, Known.OVER),
    /** Of those kept, those that the requester's contact confirmed, by the days from the confirmation to the first date. */
    CONFIRMED(Integer.class, Known.SINCE),
    /**
     * Of those that slipped and were announced in time, those delivered on or before the agreed date, by the days from the
     * delivery to the first date.
     */
    KEPT_LATER(Integer.class, Known.SINCE),
    /**
     * Of the surprises, those with a warning or a later date that came onto the record in time and of which nobody was told,
     * by the days from the first such to the first date.
     */
    UNHEARD(Integer.class, Known.SINCE),
    /** Deliveries taken back because they were not what was meant, by the days from then to the first date. */
    NOT_MEANT(Integer.class, Known.SINCE),
    /** Of those that slipped, what their contacts told last that it cost, by its code. */
    COSTS(Reason.class, Known.SINCE),
    /** Promises that a contact said thanks for, by the days from then to the first date. */
    THANKS(Integer.class, Known.SINCE),
    /** New dates of promises under their agreed date, agreed to or not, by how early they were announced (case N15). */
    EARLINESS(TalliedMove.class, Known.SINCE),
    /**
     * Of IT's promises that were missed and open {@link dev.kept.core.measure.disclosure.StatusReports#DAYS_BEFORE} days before
     * their date, what was reported last by then, by the code of the state; under {@link Basis#AGREED}.
     */
    REPORTED_MISSED(Reason.class, Known.SINCE),
    /** Those of them without a report by then, by the days from the promise to the date. */
    UNREPORTED(Integer.class, Known.ALWAYS),
    /** The same as the first of those that were kept. */
    REPORTED_KEPT(Reason.class, Known.SINCE);

    /** All of them, in their order. */
    public static final List<TallyKind> ALL = List.of(values());

    private final Class<? extends Comparable<?>> type;
    private final Known known;

    TallyKind(Class<? extends Comparable<?>> type, Known known) {
        this.type = type;
        this.known = known;
    }

    /** What its values are: {@link DaysOf}, {@link Reason}, {@link TalliedMove} or {@code Integer}. */
    public Class<? extends Comparable<?>> type() {
        return type;
    }

    /** Whether a value was known so many days after the cell's day. */
    boolean knownWithin(int within, Comparable<?> value) {
        return switch (known) {
            case ALWAYS -> true;
            case SINCE -> days(value) >= -within;
            case OVER -> days(value) < within;
        };
    }

    private static int days(Comparable<?> value) {
        if (value instanceof Integer number) {
            return number;
        }
        if (value instanceof TalliedMove move) {
            return move.days();
        }
        return value instanceof DaysOf days ? days.days() : ((Reason) value).days();
    }

    /** From when on a value is known. */
    private enum Known {
        /** From the cell's day on, or it is of no day. */
        ALWAYS,
        /** Since something happened, so many days before the cell's day. */
        SINCE,
        /** When a date is over that lies so many days after the cell's day. */
        OVER
    }
}
