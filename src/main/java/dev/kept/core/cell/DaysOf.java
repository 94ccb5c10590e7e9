package dev.kept.core.cell;

/**
 * So many days of a promise that was made for so many: slack or lead as the definitions have them, in days and as a share
 * of the promise's length.
 *
 * @param days calendar days; negative after the date
 * @param promised days from the day the promise was made to its first date; 0 when made for the same day
 */
public record DaysOf(int days, int promised) implements Comparable<DaysOf> {

    @Override
    public int compareTo(DaysOf other) {
        int byDays = Integer.compare(days, other.days);
        return byDays == 0 ? Integer.compare(promised, other.promised) : byDays;
    }
}
