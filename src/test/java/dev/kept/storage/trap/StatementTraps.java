package dev.kept.storage.trap;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds a statement that the plugin wrote itself, as it is sent, against the traps of the five databases. */
final class StatementTraps {
    /** The words that all five read alike, and those of the page of a result in the words of the standard. */
    private static final Set<String> WORDS =
            Set.of(("SELECT FROM WHERE AND OR NOT IN IS NULL LIKE ORDER GROUP BY DESC AS COUNT SUM MIN MAX UNION ALL"
                            + " CASE WHEN THEN ELSE END"
                            + " INSERT INTO VALUES UPDATE SET DELETE OFFSET ROWS FETCH NEXT ONLY")
                    .split(" "));
    /** What MySQL says in place of the standard's page; its names stand in other quotes. */
    private static final String PAGE_OF_MYSQL = "LIMIT ? OFFSET ?";

    private static final Pattern NAME = Pattern.compile("[\"`]([^\"`]+)[\"`]");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");
    /** A letter alone is another name of a table. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]{2,}|\\|\\||::");

    private static final Pattern CONDITIONS = Pattern.compile(" WHERE | ORDER BY | GROUP BY ");
    private static final Pattern ROW_VALUES = Pattern.compile("(?<!IN )\\([^()]*,[^()]*\\) (=|<|>|IN)");
    private static final Pattern LIST = Pattern.compile("IN \\(([?, ]*)\\)");
    private static final int LONGEST_LIST = 1_000;
    private static final int MOST_VALUES = 2_100;

    private final Set<String> largeTexts;

    /** @param largeTexts the columns that hold a text without a limit */
    StatementTraps(Set<String> largeTexts) {
        this.largeTexts = largeTexts;
    }

    /** The traps that the text of a statement meets. */
    Set<Trap> of(String statement) {
        String sql = statement.indexOf('`') < 0 ? statement : statement.replace(PAGE_OF_MYSQL, "");
        Set<Trap> met = EnumSet.noneOf(Trap.class);
        String bare = LITERAL.matcher(NAME.matcher(sql).replaceAll("?")).replaceAll("?");
        meet(met, Trap.WORDS, WORD.matcher(bare).results().anyMatch(word -> !WORDS.contains(word.group())));
        meet(met, Trap.EMPTY_TEXT, LITERAL.matcher(sql).results().anyMatch(text -> text.group(1)
                .isEmpty()));
        meet(met, Trap.PAGE_WITHOUT_ORDER, sql.contains(" OFFSET ") && !sql.contains(" ORDER BY "));
        meet(met, Trap.LARGE_TEXT, asksForLargeText(sql));
        meet(met, Trap.ROW_VALUES, ROW_VALUES.matcher(bare).find());
        meet(met, Trap.UNGROUPED, ungrouped(sql));
        meet(met, Trap.UNION, sql.contains(" UNION ") && !sql.contains(" UNION ALL "));
        meet(met, Trap.TABLE_ALIAS, sql.matches("(?s).* FROM \\S+ AS .*"));
        meet(met, Trap.LONG_LIST, LIST.matcher(sql).results().anyMatch(list -> values(list.group(1)) > LONGEST_LIST));
        meet(met, Trap.MANY_VALUES, values(sql) > MOST_VALUES);
        return met;
    }

    /** Whether nothing may be bound to a place: behind the {@code WHERE} it is compared. */
    boolean compares(String sql, int place) {
        int conditions = sql.indexOf(" WHERE ");
        return conditions >= 0 && place > values(sql.substring(0, conditions));
    }

    private static void meet(Set<Trap> met, Trap trap, boolean is) {
        if (is) {
            met.add(trap);
        }
    }

    private static long values(String sql) {
        return sql.chars().filter(sign -> sign == '?').count();
    }

    /** Such a column is written and read, and asked whether there is anything in it; no more. */
    private boolean asksForLargeText(String sql) {
        Matcher start = CONDITIONS.matcher(sql);
        if (!start.find()) {
            return false;
        }
        String asked = sql.substring(start.start());
        return NAME.matcher(asked)
                .results()
                .anyMatch(name -> largeTexts.contains(name.group(1))
                        && !asked.startsWith(" IS NULL", name.end())
                        && !asked.startsWith(" IS NOT NULL", name.end()));
    }

    private static boolean ungrouped(String sql) {
        if (!sql.startsWith("SELECT ")
                || !Stream.of("COUNT(", "SUM(", "MIN(", "MAX(").anyMatch(sql::contains)) {
            return false;
        }
        int grouped = sql.indexOf(" GROUP BY ");
        List<String> groups = grouped < 0
                ? List.of()
                : Arrays.asList(sql.substring(grouped + " GROUP BY ".length())
                        .split(" ORDER BY ")[0]
                        .split(", "));
        return Arrays.stream(
                        sql.substring("SELECT ".length(), sql.indexOf(" FROM ")).split(", "))
                .filter(column -> !column.toUpperCase(Locale.ROOT).matches("(COUNT|SUM|MIN|MAX)\\(.*"))
                .anyMatch(column -> !groups.contains(column));
    }
}
