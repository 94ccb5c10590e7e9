package it.kept.golden;

import java.util.ArrayList;
import java.util.List;

/** Two texts line by line, as {@code diff -u} shows them. */
final class UnifiedDiff {

    private static final int CONTEXT = 3;
    /** Beyond so many pairs of lines the part that differs is shown as a whole, replaced by another. */
    private static final long MOST_PAIRS = 16_000_000;

    private UnifiedDiff() {}

    /** Empty when both are the same. */
    static List<String> of(String expected, String actual) {
        if (expected.equals(actual)) {
            return List.of();
        }
        return hunks(script(expected.lines().toList(), actual.lines().toList()));
    }

    /** All lines of both, each with a space, a minus or a plus before it. */
    private static List<String> script(List<String> before, List<String> after) {
        int head = 0;
        int shorter = Math.min(before.size(), after.size());
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        List<String> script = new ArrayList<>();
        before.subList(0, head).forEach(line -> script.add(" " + line));
        middle(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail), script);
        before.subList(before.size() - tail, before.size()).forEach(line -> script.add(" " + line));
        return script;
    }

    private static void middle(List<String> before, List<String> after, List<String> script) {
        if ((long) before.size() * after.size() > MOST_PAIRS) {
            before.forEach(line -> script.add("-" + line));
            after.forEach(line -> script.add("+" + line));
            return;
        }
        int[][] common = common(before, after);
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            boolean more = i < before.size() && j < after.size();
            if (more && before.get(i).equals(after.get(j))) {
                script.add(" " + before.get(i));
                i++;
                j++;
            } else if (j == after.size() || more && common[i + 1][j] >= common[i][j + 1]) {
                script.add("-" + before.get(i));
                i++;
            } else {
                script.add("+" + after.get(j));
                j++;
            }
        }
    }

    /** How many lines the rests from each pair of places on have in common. */
    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<String> hunks(List<String> script) {
        List<String> shown = new ArrayList<>();
        int line = 1;
        int last = -1;
        for (int i = 0; i < script.size(); i++) {
            if (near(script, i)) {
                if (last != i - 1 || i == 0) {
                    shown.add("@@ line " + line + " @@");
                }
                shown.add(script.get(i));
                last = i;
            }
            line += script.get(i).charAt(0) == '+' ? 0 : 1;
        }
        return shown;
    }

    private static boolean near(List<String> script, int place) {
        int end = Math.min(script.size() - 1, place + CONTEXT);
        for (int i = Math.max(0, place - CONTEXT); i <= end; i++) {
            if (script.get(i).charAt(0) != ' ') {
                return true;
            }
        }
        return false;
    }
}
