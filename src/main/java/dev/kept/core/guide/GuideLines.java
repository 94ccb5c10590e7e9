package dev.kept.core.guide;

import dev.kept.core.Nullable;
import dev.kept.core.guide.GuideContent.GlossaryTerm;
import dev.kept.core.guide.GuideContent.GuideSpan;
import dev.kept.core.guide.GuideContent.OwnNumber;
import dev.kept.core.guide.GuideContent.ValueStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the entries of a guide are typed, one a line: what it is, an equals sign, and the rest. People without an account in Jira
 * write them, so blanks do not matter, and numbers and days may be written as they are used to.
 */
final class GuideLines {

    private static final String IS = " = ";
    private static final Pattern PARTS = Pattern.compile("^([^=]*[^=\\s])\\s*=\\s*(.*)$");
    private static final Pattern NUMBER = Pattern.compile(
            "^(-?\\d{1,12}(?:[.,]\\d{1,2})?)\\s*(?:(?:\u00b1|\\+/?-)\\s*(\\d{1,12}(?:[.,]\\d{1,2})?)\\s*(%?))?$");
    private static final Pattern DAYS =
            Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})(?:\\s*(?:-|\u2013|\\.\\.|to|bis)\\s*(\\d{4}-\\d{2}-\\d{2}))?$");

    private GuideLines() {}

    /** The name before the equals sign, and what stands behind it; nothing behind where there is none. */
    private record Parts(String name, @Nullable String rest) {
        static Parts of(String line) {
            Matcher parts = PARTS.matcher(line);
            return parts.matches()
                    ? new Parts(parts.group(1).strip(), parts.group(2).strip())
                    : new Parts(line, null);
        }
    }

    static Optional<ValueStream> stream(String line) {
        Parts parts = Parts.of(line);
        return Optional.of(new ValueStream(parts.name, parts.rest == null ? "" : parts.rest));
    }

    static String text(ValueStream stream) {
        return stream.what().isEmpty() ? stream.name() : stream.name() + IS + stream.what();
    }

    static Optional<OwnNumber> number(String line) {
        Parts parts = Parts.of(line);
        Matcher number = NUMBER.matcher(parts.rest == null ? "" : parts.rest);
        if (!number.matches()) {
            return Optional.empty();
        }
        String tolerance = number.group(2);
        return Optional.of(new OwnNumber(
                parts.name,
                decimal(number.group(1)),
                tolerance == null ? null : decimal(tolerance),
                "%".equals(number.group(3))));
    }

    private static BigDecimal decimal(String typed) {
        return new BigDecimal(typed.replace(',', '.')).stripTrailingZeros();
    }

    static String text(OwnNumber number) {
        BigDecimal tolerance = number.tolerance();
        return number.fact()
                + IS
                + number.value().toPlainString()
                + (tolerance == null ? "" : " \u00b1 " + tolerance.toPlainString() + (number.percent() ? " %" : ""));
    }

    /** With the meaning: without it a term explains nothing. */
    static Optional<GlossaryTerm> term(String line) {
        Parts parts = Parts.of(line);
        List<String> names = Arrays.stream(parts.name.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        return parts.rest == null || parts.rest.isEmpty() || names.isEmpty()
                ? Optional.empty()
                : Optional.of(new GlossaryTerm(names.get(0), names.subList(1, names.size()), parts.rest));
    }

    static String text(GlossaryTerm term) {
        return term.term()
                + (term.variants().isEmpty() ? "" : ", " + String.join(", ", term.variants()))
                + IS
                + term.meaning();
    }

    static Optional<GuideSpan> span(String line) {
        Parts parts = Parts.of(line);
        Matcher days = DAYS.matcher(parts.name);
        if (!days.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate from = LocalDate.parse(days.group(1));
            LocalDate until = days.group(2) == null ? from : LocalDate.parse(days.group(2));
            return until.isBefore(from)
                    ? Optional.empty()
                    : Optional.of(new GuideSpan(from, until, parts.rest == null ? "" : parts.rest));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static String text(GuideSpan span) {
        return span.from()
                + (span.until().equals(span.from()) ? "" : " - " + span.until())
                + (span.words().isEmpty() ? "" : IS + span.words());
    }
}
