package dev.kept.storage.trap;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds the statements by which tables and indexes are made against the limits of one database.
 *
 * @param bytesOfSign how many bytes a sign of a text takes at most in a key
 * @param widestColumn how many bytes one column of a key may have
 * @param widestKey how many bytes a whole key may have
 */
record TableTraps(int bytesOfSign, int widestColumn, int widestKey) {
    private static final int LONGEST_NAME = 30;
    private static final int BYTES_OF_NUMBER = 8;

    /** Those of Oracle and SQL Server, as far as a noun of this domain could hit one. */
    private static final Set<String> RESERVED = Set.of(
            ("ACCESS AUDIT CHECK CLUSTER COLUMN COMMENT CURRENT DATE DAY END FILE FOR FROM GRANT GROUP INDEX INITIAL"
                            + " KEY LEVEL LOCK LONG MODE NUMBER OFFLINE ONLINE OPEN OPTION ORDER PERCENT PLAN PRIMARY PRIOR"
                            + " PROC PUBLIC RANK RAW READ RENAME RESOURCE ROLE ROW ROWID ROWNUM ROWS RULE SCHEMA SESSION SET"
                            + " SHARE SIZE START STATISTICS SYNONYM TABLE TEXT THEN TO TRIGGER UID UNION USER VALIDATE VALUES"
                            + " VIEW WHEN WITH WORK")
                    .split(" "));

    private static final Pattern NAME = Pattern.compile("\\b[A-Za-z]+_[A-Za-z0-9_]+|\"([^\"]+)\"");
    private static final Pattern TABLE =
            Pattern.compile("CREATE TABLE \\S*?\"?(AO_\\w+)\"? \\((.*)\\)", Pattern.DOTALL);
    private static final Pattern COLUMN =
            Pattern.compile("^\\s+[\"`]?(\\w+)[\"`]? (\\w+)(?:\\((\\w+)(?:,\\d+)?\\))?(.*)$", Pattern.MULTILINE);
    private static final Pattern INDEX = Pattern.compile("CREATE INDEX .* ON \\S*?[\"`]?(AO_\\w+)[\"`]? ?\\((.*)\\)");

    /** One line for each trap that is met, with where. */
    List<String> of(List<String> statements) {
        List<String> met = new ArrayList<>();
        Map<String, Integer> bytes = new HashMap<>();
        for (String sql : statements) {
            names(sql).forEach((name, trap) -> met.add(trap + " " + name));
            Matcher table = TABLE.matcher(sql);
            if (table.find()) {
                COLUMN.matcher(table.group(2)).results().forEach(column -> {
                    String name = table.group(1) + "." + column.group(1);
                    bytes.put(name, bytes(column));
                    if (column.group(4).contains("UNIQUE")) {
                        met.addAll(key(List.of(name), bytes));
                    }
                });
            }
            Matcher index = INDEX.matcher(sql);
            if (index.find()) {
                List<String> columns = new ArrayList<>();
                for (String column : index.group(2).split(",")) {
                    columns.add(index.group(1) + "."
                            + column.replaceAll("[\"`]|\\(\\d+\\)", "").strip());
                }
                met.addAll(key(columns, bytes));
            }
        }
        return met;
    }

    private static Map<String, Trap> names(String sql) {
        Map<String, Trap> met = new HashMap<>();
        NAME.matcher(sql).results().forEach(found -> {
            String name = found.group(1) == null ? found.group() : found.group(1);
            // SQL Server knows the names of keys and of defaults to 128 characters, and nobody else has them.
            boolean own = name.startsWith("pk_") || name.startsWith("df_");
            if (name.length() > LONGEST_NAME && !own) {
                met.put(name, Trap.LONG_NAME);
            }
            if (RESERVED.contains(name)) {
                met.put(name, Trap.RESERVED_NAME);
            }
        });
        return met;
    }

    /** How many bytes of a key the column takes; -1 when it cannot be in one. */
    private int bytes(MatchResult column) {
        String type = column.group(2);
        String length = column.group(3);
        if (type.equals("CLOB") || type.contains("TEXT") || "max".equals(length)) {
            return -1;
        }
        return type.contains("VARCHAR") ? Integer.parseInt(length) * bytesOfSign : BYTES_OF_NUMBER;
    }

    private List<String> key(List<String> columns, Map<String, Integer> bytes) {
        List<String> met = new ArrayList<>();
        int all = 0;
        for (String column : columns) {
            Integer wide = bytes.get(column);
            if (wide == null) {
                throw new IllegalStateException("No statement makes " + column);
            }
            if (wide < 0) {
                met.add(Trap.LARGE_KEY + " " + column);
            }
            all += wide;
            if (wide > widestColumn) {
                met.add(Trap.WIDE_KEY + " " + column + " of " + wide);
            }
        }
        if (all > widestKey) {
            met.add(Trap.WIDE_KEY + " " + columns + " of " + all);
        }
        return met;
    }

    /** The traps that stand in these lines. */
    static Set<Trap> traps(List<String> met) {
        Set<Trap> traps = EnumSet.noneOf(Trap.class);
        met.forEach(line -> traps.add(Trap.valueOf(line.substring(0, line.indexOf(':')))));
        return traps;
    }
}
