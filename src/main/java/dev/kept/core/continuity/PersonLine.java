package dev.kept.core.continuity;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often somebody dealt with a function, month by month. There is one line for a person, as long as a mark finds it.
 *
 * @param last the month whose key the mark is made with: the last one in which the person dealt with the function
 * @param mark who it is; empty once that key is gone, and from then on nobody can tell
 * @param dealings by month, none of them 0
 */
public record PersonLine(YearMonth last, String mark, SortedMap<YearMonth, Integer> dealings) {

    public PersonLine {
        dealings = Collections.unmodifiableSortedMap(new TreeMap<>(dealings));
    }

    /** Of somebody who has just dealt with the function for the first time. */
    static PersonLine first(YearMonth month, String mark) {
        return new PersonLine(month, mark, new TreeMap<>(Map.of(month, 1)));
    }

    /** With one more dealing in that month, under that month's mark. */
    PersonLine again(YearMonth month, String newMark) {
        SortedMap<YearMonth, Integer> more = new TreeMap<>(dealings);
        more.merge(month, 1, Integer::sum);
        return new PersonLine(month, newMark, more);
    }

    /** Without what tells who it is. */
    PersonLine anonymous() {
        return new PersonLine(last, "", dealings);
    }

    /** Without the months before that one. */
    PersonLine since(YearMonth first) {
        return new PersonLine(last, mark, dealings.tailMap(first));
    }

    boolean dealt(YearMonth month) {
        return dealings.containsKey(month);
    }

    int sum() {
        return dealings.values().stream().mapToInt(Integer::intValue).sum();
    }
}
