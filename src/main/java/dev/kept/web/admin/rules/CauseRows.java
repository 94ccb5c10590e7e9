package dev.kept.web.admin.rules;

import dev.kept.core.Texts;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.Cause;
import dev.kept.core.rulebook.CauseName;
import dev.kept.web.admin.SentForm;
import dev.kept.web.template.Model;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Causes as a table: what people read, and whose cause it is. The core takes them as lines with a code each, which nobody has
 * to see: a new cause gets its code from its name, and one that is there keeps its own, because events name it.
 */
final class CauseRows {

    /** More than the rules allow, so that too many are refused and not cut off. */
    private static final int MOST = 60;
    /** To fill in, beside those there are. */
    private static final int EMPTY = 2;

    private static final String NEITHER = "none";
    /** What is chosen for a cause that is no longer wanted. */
    private static final String GONE = "gone";

    private static final List<String> SIDES = List.of(Side.BUSINESS.code(), Side.IT.code(), NEITHER);

    private final Texts texts;

    CauseRows(Texts texts) {
        this.texts = texts;
    }

    /** The lines that the rows of the form stand for; rows without a name and without a code are none. */
    String lines(SentForm form) {
        List<String> lines = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < MOST && form.has("cause" + i + ".code"); i++) {
            codes.add(form.text("cause" + i + ".code"));
        }
        for (int i = 0; i < MOST && form.has("cause" + i + ".name"); i++) {
            String code = form.text("cause" + i + ".code");
            String name = form.text("cause" + i + ".name");
            String side = form.text("cause" + i + ".side");
            if (side.equals(GONE) || code.isEmpty() && name.isEmpty()) {
                continue;
            }
            String known = code.isEmpty() ? code(name, codes) : code;
            codes.add(known);
            String start = known + " | " + side;
            lines.add(name.isEmpty() || name.equals(usual(known)) ? start : start + " | " + name);
        }
        return String.join("\n", lines);
    }

    /** A code of the letters of the name that nobody has yet. */
    private static String code(String name, Set<String> taken) {
        String letters = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^[^a-z]+|_+$", "");
        String start =
                letters.isEmpty() ? "cause" : letters.substring(0, Math.min(letters.length(), Cause.LONGEST - 3));
        String code = start;
        for (int number = 2; taken.contains(code); number++) {
            code = start + "_" + number;
        }
        return code;
    }

    /** What a standard cause is called where the house has no words of its own; empty for any other code. */
    private String usual(String code) {
        return Cause.STANDARD.stream()
                .filter(cause -> cause.code().equals(code))
                .findFirst()
                .map(cause -> CauseName.of(new Cause(cause.code(), cause.side(), null), texts))
                .orElse("");
    }

    /** Rows for these lines, and some to fill in. */
    List<Model> rows(String lines) {
        List<Model> rows = new ArrayList<>();
        lines.lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] parts = line.split("\\|", 3);
            String code = parts[0].strip();
            String label = parts.length < 3 ? "" : parts[2].strip();
            rows.add(row(
                    rows.size(),
                    code,
                    label.isEmpty() ? usual(code) : label,
                    parts.length < 2 ? "" : parts[1].strip()));
        });
        for (int i = 0; i < EMPTY; i++) {
            rows.add(row(rows.size(), "", "", NEITHER));
        }
        return rows;
    }

    private static String label(String side) {
        return side.equals(NEITHER)
                ? "kept.rules.cause_side.none"
                : side.equals(Side.IT.code()) ? "kept.rules.cause_side.it" : "kept.rules.cause_side.business";
    }

    private Model row(int number, String code, String name, String side) {
        List<Model> sides = new ArrayList<>();
        for (String one : SIDES) {
            sides.add(new Model(texts)
                    .text("value", one)
                    .message("label", label(one))
                    .flag("chosen", one.equals(side)));
        }
        if (!code.isEmpty()) {
            sides.add(new Model(texts)
                    .text("value", GONE)
                    .message("label", "kept.rules.cause_gone")
                    .flag("chosen", false));
        }
        return new Model(texts)
                .number("number", number)
                .text("code", code)
                .text("name", name)
                .text("label", texts.text("kept.rules.cause_label", Integer.toString(number + 1)))
                .models("sides", sides);
    }
}
