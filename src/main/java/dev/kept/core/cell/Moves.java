package dev.kept.core.cell;

/**
 * New dates of promises, agreed or not, by the days from their announcement to the promise's first date (negative after
 * it); see {@link dev.kept.core.measure.promise.Renegotiated}.
 *
 * @param all every new date
 * @param inTime those announced with the notice the rule asks for
 * @param after those announced after the date then in force
 */
public record Moves(Tally<Integer> all, Tally<Integer> inTime, Tally<Integer> after) {

    static final Moves NONE = new Moves(Tally.none(), Tally.none(), Tally.none());
}
